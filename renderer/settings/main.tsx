import { startPage } from '../lib/start-page.tsx'
import { SettingsPage } from './settings-page.tsx'

startPage(SettingsPage)
