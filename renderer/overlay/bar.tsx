import { useLayoutEffect, useRef, useState } from 'react'
import type { Rect, Size } from '../../common/geometry.ts'
import { t } from '../../common/i18n.ts'
import type { ModelChoice, OverlayOffer, OverlayWish } from '../../common/overlay.ts'
import './bar.css'
import { placeBar } from './placing.ts'
import { SizeFields } from './size-fields.tsx'

interface BarProps {
  readonly offer: OverlayOffer
  /** Id of the action that is asked. */
  readonly action: string
  /** The model that the user chose, in the place of the action's own. */
  readonly model: ModelChoice | undefined
  readonly onAction: (id: string) => void
  readonly onModel: (model: ModelChoice) => void
  readonly isDrawing: boolean
  readonly onDraw: (drawing: boolean) => void
  readonly onWish: (wish: OverlayWish) => void
  /** The selection in DIP, and in device pixels. */
  readonly rect: Rect
  readonly cut: Rect
  /** The display in DIP, and in device pixels. */
  readonly display: Size
  readonly pixels: Size
  readonly onCut: (cut: Rect) => void
}

/** What can be changed or done before a selection is sent. */
export function Bar(props: BarProps) {
  const { offer, action, model, rect, cut, display, pixels, isDrawing, onWish } = props
  const bar = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Size>()
  useLayoutEffect(() => {
    // Anew when what it shows changes its size.
    const box = bar.current?.getBoundingClientRect()
    if (box && (box.width !== size?.width || box.height !== size.height)) {
      setSize({ width: box.width, height: box.height })
    }
  })
  const place = placeBar(size ?? { width: 0, height: 0 }, rect, display)
  const own = offer.actions.find(({ id }) => id === action)?.model
  const models = own === undefined ? [] : choices(offer, own)
  return (
    <div
      ref={bar}
      className="bar"
      role="toolbar"
      aria-label={t('The selection')}
      // A click leaves the focus where it is, so that Enter still sends.
      onMouseDown={(event) => {
        if (event.target instanceof HTMLButtonElement) event.preventDefault()
      }}
      style={{ left: place.x, top: place.y, maxWidth: display.width - 12 }}
    >
      <SizeFields cut={cut} pixels={pixels} onChange={props.onCut} />
      <span className="bar-group">
        <button
          type="button"
          aria-pressed={isDrawing}
          title={t('Cover what must not leave, by dragging over it (B adds a box)')}
          onClick={() => props.onDraw(!isDrawing)}
        >
          {t('Cover')}
        </button>
        <button type="button" title={t('Copy the picture (Ctrl+C)')} onClick={() => onWish('copy')}>
          {t('Copy')}
        </button>
        <button type="button" title={t('Save the picture (Ctrl+S)')} onClick={() => onWish('save')}>
          {t('Save')}
        </button>
      </span>
      <span className="bar-group">
        <select
          aria-label={t('Action')}
          value={action}
          onChange={({ target }) => props.onAction(target.value)}
        >
          {offer.actions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {own !== undefined && (
          <select
            aria-label={t('Model')}
            value={keyOf(model ?? own)}
            onChange={({ target }) => {
              const chosen = models.find((one) => keyOf(one) === target.value)
              if (chosen) props.onModel({ provider: chosen.provider, model: chosen.model })
            }}
          >
            {models.map((one) => (
              <option key={keyOf(one)} value={keyOf(one)}>
                {one.model} · {one.name}
              </option>
            ))}
          </select>
        )}
        <button
          type="button"
          className="primary"
          title={t('Send (Enter)')}
          onClick={() => onWish('ask')}
        >
          {t('Send')}
        </button>
      </span>
    </div>
  )
}

/** The model of each provider, and the action's own where it is another one. */
function choices({ models }: OverlayOffer, own: ModelChoice): OverlayOffer['models'] {
  if (models.some((one) => keyOf(one) === keyOf(own))) return models
  const name = models.find(({ provider }) => provider === own.provider)?.name ?? ''
  return [{ ...own, name }, ...models]
}

function keyOf({ provider, model }: ModelChoice): string {
  return `${provider} ${model}`
}
