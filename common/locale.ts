/** Messages by their English text; a plural form has `_one`, `_other`, ... behind it. */
export type Messages = Readonly<Record<string, string>>

/** A language of the interface: what a file of `common/locales/` holds. */
export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string
  /** The language's own name, as it is chosen by. */
  readonly name: string
  readonly messages: Messages
}
