import { startPage } from '../lib/start-page.tsx'
import { CountdownPage } from './countdown-page.tsx'

startPage(CountdownPage)
