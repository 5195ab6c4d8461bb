import { t } from '../../common/i18n.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'

const bridge = bridgeOf<'settings'>()

/** Where a key is to be had, with its address in sight; the system's browser opens it. */
export function KeyLink({ url }: { readonly url: string | undefined }) {
  if (url === undefined) return null
  return (
    <p className="muted key-link">
      <a
        href={url}
        onClick={(event) => {
          event.preventDefault()
          fire(bridge.openLink(url))
        }}
      >
        {t('Get a key')}
      </a>{' '}
      {url.replace(/^https:\/\//, '')}
    </p>
  )
}
