import { type ComponentType, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { type Appearance, appearanceAttributes } from '../../common/appearance.ts'
import { setLanguage, t } from '../../common/i18n.ts'
import { bridgeOf } from './bridge.ts'

const { documentElement: root } = document
const title = document.title

/**
 * Renders a window's page in the language that its root element names, and again whenever the
 * language or the looks change.
 */
export function startPage(Page: ComponentType): void {
  const container = document.getElementById('root')
  if (container === null) return
  speak(root.lang)
  const wanted = matchMedia('(prefers-contrast: more)')
  const heed = () => root.classList.toggle('more-contrast', wanted.matches)
  wanted.addEventListener('change', heed)
  heed()
  createRoot(container).render(<Dressed Page={Page} />)
}

function Dressed({ Page }: { readonly Page: ComponentType }) {
  // Only to render again: the new language is in force by then.
  const [, setAppearance] = useState<Appearance>()
  useEffect(
    // Every window has this event.
    () =>
      bridgeOf<'settings'>().on('appearance', (appearance) => {
        for (const [name, value] of Object.entries(appearanceAttributes(appearance))) {
          root.setAttribute(name, value)
        }
        speak(appearance.language)
        setAppearance(appearance)
      }),
    [],
  )
  return <Page />
}

function speak(language: string): void {
  setLanguage(language)
  document.title = t(title)
}
