import { useEffect, useState } from 'react'
import type { ShotView } from '../../common/answer-view.ts'

/** An address of the picture within this page, for as long as the page shows it. */
export function useShotUrl(shot: ShotView | undefined): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (shot === undefined) return
    const made = URL.createObjectURL(new Blob([shot.bytes.slice()], { type: shot.mime }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [shot])
  return url
}
