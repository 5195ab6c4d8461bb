import { createRoot } from 'react-dom/client'
import { WelcomePage } from './welcome-page.tsx'

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<WelcomePage />)
