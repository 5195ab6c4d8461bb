import type { KeyboardEvent } from 'react'
import { t } from '../../common/i18n.ts'
import { moveAmongStops } from './move-among-stops.ts'
import { sections } from './sections.tsx'

/** The id of the element that holds a section. */
export function panelId(section: string): string {
  return `panel-${section}`
}

interface SectionTabsProps {
  readonly open: string
  readonly onOpen: (section: string) => void
}

/** The sections to choose from; the arrow keys, Home and End go from one to the next. */
export function SectionTabs({ open, onOpen }: SectionTabsProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = moveAmongStops(event)?.dataset['section']
    if (id !== undefined) onOpen(id)
  }
  return (
    <nav aria-label={t('Sections')} onKeyDown={onKeyDown}>
      <ul>
        {sections.map(({ id, title, icon: Icon }) => (
          <li key={id}>
            <button
              type="button"
              className="tab"
              data-section={id}
              data-stop={id === open ? 'first' : ''}
              aria-current={id === open ? 'page' : undefined}
              tabIndex={id === open ? 0 : -1}
              onClick={() => onOpen(id)}
            >
              <Icon aria-hidden size={16} />
              <span>{title()}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
