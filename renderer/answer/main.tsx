import { createRoot } from 'react-dom/client'
import { AnswerPage } from './answer-page.tsx'

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<AnswerPage />)
