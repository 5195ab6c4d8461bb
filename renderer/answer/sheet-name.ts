/** A sheet over the answer. */
export type SheetName = 'models' | 'picture' | 'view' | 'keys'
