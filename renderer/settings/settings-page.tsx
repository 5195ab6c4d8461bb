import { useDeferredValue, useRef, useState } from 'react'
import { t } from '../../common/i18n.ts'
import { LocalOnlyBadge } from '../lib/local-only-badge.tsx'
import { useSettingsView } from '../lib/use-settings-view.ts'
import type { Found } from './search-index.ts'
import { SearchResults } from './search-results.tsx'
import { panelId, SectionTabs } from './section-tabs.tsx'
import { sections } from './sections.tsx'
import { SettingsSearch } from './settings-search.tsx'

/** The settings window: a search and the sections beside the one that is open. */
export function SettingsPage() {
  const view = useSettingsView()
  const [open, setOpen] = useState(sections[0]?.id ?? '')
  const [query, setQuery] = useState('')
  const searched = useDeferredValue(query.trim())
  const content = useRef<HTMLElement>(null)
  if (view === undefined) return null
  const goTo = (section: string, found?: Found) => {
    setOpen(section)
    setQuery('')
    // The section is shown by then, so that its field can take the focus.
    requestAnimationFrame(() => {
      const target = found?.target ?? document.getElementById(panelId(section))
      target?.scrollIntoView({ block: found === undefined ? 'start' : 'center' })
      target?.focus()
    })
  }
  return (
    <div className="settings">
      <aside className="sidebar">
        <h1>
          {t('Settings')}
          <LocalOnlyBadge />
        </h1>
        <SettingsSearch value={query} onChange={setQuery} />
        {searched === '' ? (
          <SectionTabs open={open} onOpen={setOpen} />
        ) : (
          <SearchResults query={searched} content={content} onChoose={goTo} />
        )}
      </aside>
      <main ref={content}>
        {view.notices.length > 0 && (
          <div className="notices" role="alert">
            {view.notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
          </div>
        )}
        {sections.map(({ id, Content }) => (
          // The others stay, so that what was half typed and what the search finds is there.
          <div key={id} id={panelId(id)} className="panel" tabIndex={-1} hidden={id !== open}>
            <Content view={view} />
          </div>
        ))}
      </main>
    </div>
  )
}
