import type { HistoryView } from '../../common/history.ts'
import { t } from '../../common/i18n.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'

const bridge = bridgeOf<'history'>()

/** Says why there is nothing to see. */
export function EmptyHistory({ view }: { readonly view: HistoryView }) {
  if (view.facets.total > 0) {
    return (
      <div className="empty">
        <p>{t('No answer fits.')}</p>
        <p className="muted">{t('Try fewer words, or their beginnings.')}</p>
      </div>
    )
  }
  return (
    <div className="empty">
      <p>{t('No answer is kept yet.')}</p>
      <p className="muted">
        {view.keep
          ? t('Each answer comes here with its picture when it ends.')
          : t('Keeping answers is switched off.')}
      </p>
      <button type="button" onClick={() => fire(bridge.openSettings())}>
        {t('Settings…')}
      </button>
    </div>
  )
}
