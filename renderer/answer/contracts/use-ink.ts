import { useEffect, useState } from 'react'
import type { Ink } from './draw-chart.ts'

const darkQuery = '(prefers-color-scheme: dark)'

/** Whether the page is dark now. */
export function useDark(): boolean {
  const [dark, setDark] = useState(() => window.matchMedia(darkQuery).matches)
  useEffect(() => {
    const query = window.matchMedia(darkQuery)
    const follow = () => setDark(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return dark
}

/** The colours in which a chart fits into the page. */
export function inkFor(dark: boolean): Ink {
  return dark
    ? { text: '#e9ebf0', line: '#3b404b', background: '#24272e' }
    : { text: '#1a1d24', line: '#d5d9e0', background: '#ffffff' }
}
