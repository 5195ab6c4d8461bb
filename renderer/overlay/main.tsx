import { createRoot } from 'react-dom/client'
import { OverlayPage } from './overlay-page.tsx'

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<OverlayPage />)
