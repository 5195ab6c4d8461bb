import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Rect, Size } from '../../common/geometry.ts'
import { msg, t } from '../../common/i18n.ts'

const fields = [
  { side: 'width', label: msg('Width in pixels'), before: '' },
  { side: 'height', label: msg('Height in pixels'), before: '×' },
  { side: 'x', label: msg('Distance from the left in pixels'), before: 'X' },
  { side: 'y', label: msg('Distance from the top in pixels'), before: 'Y' },
] as const

interface SizeFieldsProps {
  /** The selection in device pixels. */
  readonly cut: Rect
  /** The display in device pixels. */
  readonly pixels: Size
  readonly onChange: (cut: Rect) => void
}

/** Size and place of the selection, to be typed over; taken on Enter, or when a field is left. */
export function SizeFields({ cut, pixels, onChange }: SizeFieldsProps) {
  return (
    <span className="size-fields">
      {fields.map(({ side, label, before }) => (
        <span className="size-field" key={side}>
          {before !== '' && <span aria-hidden="true">{before}</span>}
          <SizeField
            label={t(label)}
            value={cut[side]}
            onChange={(value) => onChange(changed(cut, side, value, pixels))}
          />
        </span>
      ))}
    </span>
  )
}

interface SizeFieldProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

function SizeField({ label, value, onChange }: SizeFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current) input.current.value = String(value)
  }, [value])

  const take = (field: HTMLInputElement) => {
    const typed = Math.round(Number(field.value))
    if (field.value.trim() !== '' && Number.isFinite(typed) && typed !== value) onChange(typed)
    field.value = String(value)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return
    take(event.currentTarget)
    // The next Enter sends.
    event.currentTarget.blur()
    event.stopPropagation()
  }
  return (
    <input
      ref={input}
      aria-label={label}
      inputMode="numeric"
      size={5}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => take(event.currentTarget)}
      onKeyDown={onKeyDown}
    />
  )
}

/** A selection with one of its numbers typed over, inside the display. In device pixels. */
export function changed(cut: Rect, side: keyof Rect, value: number, pixels: Size): Rect {
  const within = (wanted: number, least: number, most: number) =>
    Math.max(least, Math.min(wanted, most))
  switch (side) {
    case 'width':
      return { ...cut, width: within(value, 1, pixels.width - cut.x) }
    case 'height':
      return { ...cut, height: within(value, 1, pixels.height - cut.y) }
    case 'x':
      return { ...cut, x: within(value, 0, pixels.width - cut.width) }
    case 'y':
      return { ...cut, y: within(value, 0, pixels.height - cut.height) }
  }
}
