import { startPage } from '../lib/start-page.tsx'
import { HistoryPage } from './history-page.tsx'

startPage(HistoryPage)
