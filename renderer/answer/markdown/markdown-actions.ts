import { createContext } from 'react'
import { bridgeOf, fire } from '../../lib/bridge.ts'

/** What a click within a text can do; each goes through the main process. */
export interface MarkdownActions {
  /** Opens a link outside, after main has checked it. */
  readonly openLink: (url: string) => void
  readonly copyText: (text: string) => void
}

const bridge = bridgeOf<'answer'>()

/** The answer window's own; another window that shows Markdown provides its own. */
export const MarkdownActionsContext = createContext<MarkdownActions>({
  openLink: (url) => fire(bridge.openLink(url)),
  copyText: (text) => fire(bridge.copyText(text)),
})
