import { useEffect, useRef, useState } from 'react'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { Capture } from './capture.tsx'
import { type FrameInfo, type FrozenPicture, paint, pictureOf } from './frozen-picture.ts'

const bridge = bridgeOf<'overlay'>()

/** The frozen picture of one display, and what is chosen on it. */
export function OverlayPage() {
  const canvas = useRef<HTMLCanvasElement>(null)
  // Not in a state: React would keep the pixels of the last picture.
  const picture = useRef<FrozenPicture>(undefined)
  const [frame, setFrame] = useState<FrameInfo>()

  useEffect(() => {
    const stopFrames = bridge.on('frame', ({ data, ...info }) => {
      picture.current = pictureOf(info.pixels, data)
      paint(canvas.current, info.pixels, data)
      setFrame(info)
      fire(bridge.painted(info.session))
    })
    const stopClears = bridge.on('clear', () => {
      picture.current = undefined
      paint(canvas.current, { width: 1, height: 1 }, new Uint8Array(4))
      setFrame(undefined)
    })
    const stopPings = bridge.on('ping', () => fire(bridge.alive()))
    fire(bridge.ready())
    return () => {
      stopFrames()
      stopClears()
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
