import { startPage } from '../lib/start-page.tsx'
import { OverlayPage } from './overlay-page.tsx'

startPage(OverlayPage)
