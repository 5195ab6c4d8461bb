import { createRoot } from 'react-dom/client'
import { SettingsPage } from './settings-page.tsx'

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<SettingsPage />)
