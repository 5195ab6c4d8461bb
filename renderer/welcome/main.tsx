import { startPage } from '../lib/start-page.tsx'
import { WelcomePage } from './welcome-page.tsx'

startPage(WelcomePage)
