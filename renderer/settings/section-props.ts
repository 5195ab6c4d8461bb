import type { SettingsView } from '../../common/settings-view.ts'

/** What every section of the settings window gets. */
export interface SectionProps {
  readonly view: SettingsView
}
