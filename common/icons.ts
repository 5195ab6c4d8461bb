/**
 * Icons that an action can have, by their names in Lucide. A new one goes into
 * `renderer/lib/action-icon.tsx` too, and `node scripts/make-icons.mjs` draws it for menus.
 */
export const iconNames = [
  'sparkles',
  'message-circle-question',
  'scan-text',
  'text-select',
  'table',
  'sigma',
  'chart-line',
  'workflow',
  'code',
  'languages',
  'bug',
  'image',
  'list',
  'columns-2',
  'history',
  'book-open',
  'clipboard',
  'eye',
  'file-text',
  'lightbulb',
  'mail',
  'pencil',
  'search',
  'star',
  'wand',
  'zap',
] as const

export type IconName = (typeof iconNames)[number]
