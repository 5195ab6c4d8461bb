import { useEffect, useRef, useState } from 'react'
import type { OverlayFrame, OverlayStrip } from '../../common/overlay.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { Capture } from './capture.tsx'
import { clear, FrozenPicture, paint } from './frozen-picture.ts'

const bridge = bridgeOf<'overlay'>()

/** The frozen picture of one display, and what is chosen on it. */
export function OverlayPage() {
  const canvas = useRef<HTMLCanvasElement>(null)
  // Not in a state: React would keep the pixels of the last picture.
  const picture = useRef<FrozenPicture>(undefined)
  const [frame, setFrame] = useState<OverlayFrame>()

  useEffect(() => {
    let session: number | undefined
    const begin = (next: OverlayFrame | undefined) => {
      picture.current = next && new FrozenPicture(next.pixels)
      session = next?.session
      clear(canvas.current, next?.pixels ?? { width: 1, height: 1 })
      if (canvas.current !== null) canvas.current.hidden = true
      setFrame(next)
    }
    const stopFrames = bridge.on('frame', begin)
    const stopClears = bridge.on('clear', () => begin(undefined))
    // The preload script hands strips over by a message to the window; nothing else sends any.
    const onStrip = ({ source, data: strip }: MessageEvent<OverlayStrip<ArrayBuffer>>) => {
      const { current } = picture
      if (source !== window || current === undefined || strip.session !== session) return
      paint(canvas.current, strip.y, current.add(strip))
      if (!current.isComplete) return
      if (canvas.current !== null) canvas.current.hidden = false
      fire(bridge.painted(session))
    }
    window.addEventListener('message', onStrip)
    const stopPings = bridge.on('ping', () => fire(bridge.alive()))
    fire(bridge.ready())
    return () => {
      stopFrames()
      stopClears()
      window.removeEventListener('message', onStrip)
      stopPings()
    }
  }, [])

  return (
    <main>
      <canvas className="picture" ref={canvas} />
      {frame !== undefined && <Capture key={frame.session} frame={frame} picture={picture} />}
    </main>
  )
}
