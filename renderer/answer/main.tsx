import { startPage } from '../lib/start-page.tsx'
import { AnswerPage } from './answer-page.tsx'

startPage(AnswerPage)
