import { X } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { t } from '../../common/i18n.ts'

interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Whether it takes the whole window. */
  readonly wide?: boolean
}

// The platform's own dialog keeps the focus inside and gives it back.
const open = (element: HTMLDialogElement | null) => {
  if (element === null || element.open) return
  element.showModal()
  // What one came for, before the way out.
  element.querySelector<HTMLElement>('select, input, textarea')?.focus()
}

/** A sheet over a window, left by Escape or its button. */
export function Sheet({ title, onClose, children, wide = false }: SheetProps) {
  const id = useId()
  return (
    <dialog
      ref={open}
      className={wide ? 'sheet wide' : 'sheet'}
      aria-labelledby={id}
      onClose={onClose}
    >
      <div className="sheet-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="icon" aria-label={t('Close this')} onClick={onClose}>
          <X size={16} aria-hidden />
        </button>
      </div>
      {children}
    </dialog>
  )
}
