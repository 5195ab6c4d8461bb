import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { t } from '../../common/i18n.ts'
import type { ModelInfo } from '../../common/models.ts'
import { matchModels } from './match-models.ts'
import { ModelFacts } from './model-facts.tsx'

interface ModelComboboxProps {
  readonly id: string
  readonly value: string
  readonly models: readonly ModelInfo[]
  readonly onChange: (model: string) => void
  /** A name, where no label belongs to `id`. */
  readonly label?: string
  /** What an empty field means. */
  readonly placeholder?: string
  /** The id as it stands once the user chose one or left the field. */
  readonly onCommit?: (model: string) => void
}

/** A model's id: typed freely, or found among those that are known. */
export function ModelCombobox(props: ModelComboboxProps) {
  const { id, value, models, onChange, label, placeholder, onCommit } = props
  const listId = useId()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const list = useRef<HTMLDivElement>(null)
  const found = matchModels(models, value)
  const expanded = open && found.length > 0
  const optionId = (index: number) => `${listId}-${index}`
  useEffect(() => {
    if (active >= 0) list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' })
  }, [active])

  const show = (index: number) => {
    setOpen(true)
    setActive(index)
  }
  const choose = (model: string) => {
    onChange(model)
    onCommit?.(model)
    setOpen(false)
    setActive(-1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      const step = key === 'ArrowDown' ? 1 : -1
      const from = expanded ? active : step > 0 ? -1 : found.length
      show((from + step + found.length) % Math.max(1, found.length))
    } else if (key === 'Escape' && expanded) {
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
    } else if (key === 'Enter' && expanded && found[active] !== undefined) {
      // Enter would save the whole form.
      event.preventDefault()
      choose(found[active].id)
    } else if (key === 'Enter') onCommit?.(value)
  }
  return (
    <div className="combobox">
      <input
        id={id}
        role="combobox"
        aria-label={label}
        aria-expanded={expanded}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={expanded && active >= 0 ? optionId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder ?? t('a model that sees images')}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
          show(-1)
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setOpen(false)
          onCommit?.(value)
        }}
      />
      {/* Hidden but there, since the field names it. */}
      <div id={listId} ref={list} role="listbox" aria-label={t('Models')} hidden={!expanded}>
        {expanded &&
          found.map((model, index) => (
            <div
              key={model.id}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className="option"
              onMouseDown={(event) => {
                // The field keeps the focus.
                event.preventDefault()
                choose(model.id)
              }}
            >
              <span>{model.id}</span>
              <ModelFacts info={model} />
            </div>
          ))}
      </div>
    </div>
  )
}
