import { Minus, Plus } from 'lucide-react'
import { t } from '../../../common/i18n.ts'
import { keyWords } from '../shortcuts.ts'
import type { ShapeChange } from './shape-changes.ts'
import type { GridEdits } from './use-edits.ts'

interface GridToolsProps {
  readonly changes: readonly ShapeChange[]
  readonly edits: GridEdits
}

/** Adds and removes rows and columns at the active cell, and takes edits back. */
export function GridTools({ changes, edits }: GridToolsProps) {
  return (
    <fieldset className="grid-tools">
      <legend className="visually-hidden">{t('Rows and columns')}</legend>
      {changes.map(({ says, keys, short, run }) => {
        if (short === undefined) return null
        const Icon = short.sign === '+' ? Plus : Minus
        const [press = ''] = keys
        return (
          <button
            key={press}
            type="button"
            aria-label={says}
            aria-keyshortcuts={press}
            title={`${says} (${keyWords(press.split('+'))})`}
            disabled={run === undefined}
            onClick={run}
          >
            <Icon size={13} aria-hidden />
            {short.name}
          </button>
        )
      })}
      {edits.isEdited && (
        <button type="button" onClick={edits.undoAll}>
          {t('Undo edits')}
        </button>
      )}
    </fieldset>
  )
}
