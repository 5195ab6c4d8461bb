import { ImagePlus } from 'lucide-react'
import { t } from '../../common/i18n.ts'

/** Says what happens to the files that are being dragged over the window. */
export function DropHint({ action }: { readonly action: string }) {
  return (
    <div className="drop-hint" role="status">
      <ImagePlus size={28} aria-hidden />
      <p>{t('Drop to ask about it in the place of this answer')}</p>
      <p className="muted">{t(action)}</p>
    </div>
  )
}
