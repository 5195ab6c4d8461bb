import { useSettingsView } from '../lib/use-settings-view.ts'
import { HotkeySection } from './hotkey-section.tsx'
import { PreferenceSection } from './preference-section.tsx'
import { ProviderSection } from './provider-section.tsx'
import { ReadingSection } from './reading-section.tsx'

export function SettingsPage() {
  const view = useSettingsView()
  if (view === undefined) return null
  return (
    <main>
      <h1>Settings</h1>
      {view.notices.length > 0 && (
        <div className="notices" role="alert">
          {view.notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
      )}
      <ProviderSection view={view} />
      <HotkeySection view={view} />
      <ReadingSection view={view} />
      <PreferenceSection key={view.settings.answerLanguage ?? ''} settings={view.settings} />
    </main>
  )
}
