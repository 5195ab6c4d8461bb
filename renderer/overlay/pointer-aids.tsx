import { type RefObject, useEffect, useRef, useState } from 'react'
import { clamp, type Point, type Size } from '../../common/geometry.ts'
import { t } from '../../common/i18n.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { colourAt, type FrozenPicture, pixelsAround } from './frozen-picture.ts'
import { besidePointer } from './placing.ts'
import './pointer-aids.css'
import { letterOf } from './use-selection-keys.ts'

const bridge = bridgeOf<'overlay'>()

/** Pixels that the magnifier shows on every side of the pointer's own. */
const reach = 7
const side = 2 * reach + 1

/** Size of the magnifier with its caption, in DIP. */
const magnifierSize = { width: 169, height: 211 }

interface PointerAidsProps {
  readonly picture: RefObject<FrozenPicture | undefined>
  /** Size of the display in DIP. */
  readonly display: Size
  /** Where the pointer was when the picture was taken, in DIP relative to the display. */
  readonly start: Point | undefined
  readonly isShown: boolean
}

/**
 * Lines through the pointer, and a magnifier beside it that names the pixel and its colour. They
 * are moved past React, once a frame, for a pointer moves more often than anything else.
 */
export function PointerAids({ picture: kept, display, start, isShown }: PointerAidsProps) {
  const aids = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const caption = useRef<HTMLSpanElement>(null)
  const at = useRef(start)
  const [copied, setCopied] = useState('')

  useEffect(() => {
    const root = aids.current
    const context = canvas.current?.getContext('2d', { alpha: false })
    if (!root || !context) return
    let pixel: Point = { x: 0, y: 0 }
    let due = 0
    const draw = () => {
      due = 0
      const picture = kept.current
      const { current: point } = at
      root.hidden = !isShown || point === undefined
      if (!isShown || point === undefined || picture === undefined) return
      pixel = {
        x: clamp(Math.floor((point.x * picture.width) / display.width), 0, picture.width - 1),
        y: clamp(Math.floor((point.y * picture.height) / display.height), 0, picture.height - 1),
      }
      const colour = colourAt(picture, pixel)
      const place = besidePointer(point, magnifierSize, display)
      const { style } = root
      style.setProperty('--x', `${point.x}px`)
      style.setProperty('--y', `${point.y}px`)
      style.setProperty('--left', `${place.x}px`)
      style.setProperty('--top', `${place.y}px`)
      style.setProperty('--colour', colour)
      context.putImageData(new ImageData(pixelsAround(picture, pixel, reach), side, side), 0, 0)
      if (caption.current) caption.current.textContent = `${pixel.x}, ${pixel.y} · ${colour}`
    }
    const ask = () => {
      if (due === 0) due = requestAnimationFrame(draw)
    }
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      at.current = { x: clientX, y: clientY }
      ask()
    }
    const onLeave = () => {
      at.current = undefined
      ask()
    }
    const onKey = (event: KeyboardEvent) => {
      if (letterOf(event) !== 'c' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.matches('input, select')) return
      if (!isShown || at.current === undefined || kept.current === undefined) return
      const colour = colourAt(kept.current, pixel)
      fire(bridge.copyColour(colour))
      setCopied(colour)
    }
    draw()
    window.addEventListener('pointermove', onMove, { passive: true })
    document.documentElement.addEventListener('pointerleave', onLeave)
    window.addEventListener('keydown', onKey)
    return () => {
      cancelAnimationFrame(due)
      window.removeEventListener('pointermove', onMove)
      document.documentElement.removeEventListener('pointerleave', onLeave)
      window.removeEventListener('keydown', onKey)
    }
  }, [kept, display, isShown])

  return (
    <>
      <div className="pointer-aids" ref={aids} aria-hidden="true" hidden>
        <div className="line across" />
        <div className="line down" />
        <div className="magnifier">
          <canvas ref={canvas} width={side} height={side} />
          <p>
            <span className="swatch" />
            <span ref={caption} />
          </p>
          <p className="copied">
            {copied === '' ? t('C copies the colour') : t('{{colour}} copied', { colour: copied })}
          </p>
        </div>
      </div>
      <output className="visually-hidden">
        {copied !== '' && t('{{colour}} copied', { colour: copied })}
      </output>
    </>
  )
}
