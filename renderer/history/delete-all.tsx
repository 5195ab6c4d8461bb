import { useRef } from 'react'
import { t } from '../../common/i18n.ts'

interface DeleteAllProps {
  /** How many answers there are. */
  readonly total: number
  readonly onConfirm: () => void
}

/** The button that empties the history, and the question before it does. */
export function DeleteAll({ total, onConfirm }: DeleteAllProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const confirm = () => {
    dialog.current?.close()
    onConfirm()
  }
  return (
    <>
      <button
        type="button"
        className="danger"
        disabled={total === 0}
        onClick={() => dialog.current?.showModal()}
      >
        {t('Delete all…')}
      </button>
      <dialog ref={dialog} className="confirm" aria-labelledby="delete-all-title">
        <h2 id="delete-all-title">{t('Delete all {{count}} answers?', { count: total })}</h2>
        <p>{t('Their texts and pictures are removed from the disk. This cannot be undone.')}</p>
        <div className="buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('Cancel')}
          </button>
          <button type="button" className="danger" onClick={confirm}>
            {t('Delete all')}
          </button>
        </div>
      </dialog>
    </>
  )
}
