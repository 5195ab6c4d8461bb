import { type RefObject, useEffect, useState } from 'react'
import { t } from '../../common/i18n.ts'
import { moveAmongStops } from './move-among-stops.ts'
import { type Found, matches, searchIn } from './search-index.ts'
import { panelId } from './section-tabs.tsx'
import { type Section, sections } from './sections.tsx'

interface SearchResultsProps {
  readonly query: string
  /** Where the sections are. */
  readonly content: RefObject<HTMLElement | null>
  readonly onChoose: (section: string, found?: Found) => void
}

interface Hit {
  readonly section: Section
  readonly found: readonly Found[]
}

/** The sections and settings whose labels have the words; choosing one goes there. */
export function SearchResults({ query, content, onChoose }: SearchResultsProps) {
  const [hits, setHits] = useState<readonly Hit[]>([])
  // The page has to be there before it can be searched.
  useEffect(() => setHits(search(query, content.current)), [query, content])
  return (
    <nav aria-label={t('Found in the settings')} onKeyDown={moveAmongStops}>
      <p className="muted found" role="status">
        {hits.length === 0
          ? t('Nothing has these words.')
          : t('Found in {{count}} sections', { count: hits.length })}
      </p>
      <ul>
        {hits.map(({ section: { id, title, icon: Icon }, found }) => (
          <li key={id}>
            <button type="button" className="tab" data-stop="" onClick={() => onChoose(id)}>
              <Icon aria-hidden size={16} />
              <span>{title()}</span>
            </button>
            {found.length > 0 && (
              <ul className="hits">
                {found.map((one) => (
                  <li key={one.label}>
                    <button
                      type="button"
                      className="tab"
                      data-stop=""
                      onClick={() => onChoose(id, one)}
                    >
                      {one.label}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function search(query: string, content: HTMLElement | null): readonly Hit[] {
  return sections.flatMap((section) => {
    const panel = content?.querySelector(`#${panelId(section.id)}`)
    const found = panel === null || panel === undefined ? [] : searchIn(panel, query)
    const words = `${section.title()} ${section.keywords?.() ?? ''}`
    return found.length > 0 || matches(words, query) ? [{ section, found }] : []
  })
}
