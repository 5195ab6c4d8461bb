import type { ReactNode } from 'react'
import { t } from '../../common/i18n.ts'
import { Sheet } from '../lib/sheet.tsx'
import { keyWords, shortcuts } from './shortcuts.ts'

interface ShortcutSheetProps {
  readonly onClose: () => void
  /** The bar that searches in it, where it is shown. */
  readonly findBar: ReactNode
}

/** All keys of the window. */
export function ShortcutSheet({ onClose, findBar }: ShortcutSheetProps) {
  const commands = [...new Set(shortcuts.map(({ command }) => command))]
  return (
    <Sheet title={t('Keys')} onClose={onClose}>
      <dl className="keys">
        {commands.map((command) => {
          const all = shortcuts.filter((one) => one.command === command)
          return (
            <div key={command}>
              <dt>
                {all.map(({ keys }) => (
                  <kbd key={keys.join()}>{keyWords(keys)}</kbd>
                ))}
              </dt>
              <dd>{all[0]?.says()}</dd>
            </div>
          )
        })}
        <div>
          <dt>
            <kbd>{t('Enter')}</kbd>
          </dt>
          <dd>{t('Send the question; with Shift: a new line')}</dd>
        </div>
        <div>
          <dt>
            <kbd>{t('PgUp')}</kbd> <kbd>{t('PgDn')}</kbd>
          </dt>
          <dd>{t('Scroll the answer')}</dd>
        </div>
      </dl>
      {findBar}
    </Sheet>
  )
}
