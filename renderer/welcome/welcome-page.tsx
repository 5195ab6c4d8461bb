import { msg, t } from '../../common/i18n.ts'
import { Accelerator } from '../lib/accelerator.tsx'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { LocalOnlyBadge } from '../lib/local-only-badge.tsx'
import { useSettingsView } from '../lib/use-settings-view.ts'
import { Offers } from '../offers/offers.tsx'

const bridge = bridgeOf<'welcome'>()

const purposes: Readonly<Record<string, string>> = {
  explain: msg('asks a vision model about what you select'),
  'copy-text': msg('puts the text you select on the clipboard, offline'),
}

/** The first-run card: what the hotkeys are, and whether they work. */
export function WelcomePage() {
  const view = useSettingsView()
  if (view === undefined) return null
  return (
    <main>
      <h1>
        {t('Eyeshot is ready')}
        <LocalOnlyBadge />
      </h1>
      <p>{t('It lives in the tray. Press a hotkey anywhere, then drag a rectangle.')}</p>
      <dl>
        {view.hotkeys
          .filter(({ state }) => state !== 'none')
          .map((hotkey) => (
            <div key={hotkey.action}>
              <dt>
                <Accelerator accelerator={hotkey.accelerator} platform={view.platform} />
              </dt>
              <dd>
                <strong>{hotkey.name}</strong> {t(purposes[hotkey.action] ?? '')}
                {hotkey.state === 'failed' && (
                  <span className="failure">
                    {' '}
                    {t('This key could not be registered; choose another one in the settings.')}
                  </span>
                )}
              </dd>
            </div>
          ))}
      </dl>
      <p className="muted">
        {t(
          'Copy text works right away. Explain needs a provider: a local server such as Ollama, or a cloud service with your key.',
        )}
      </p>
      <Offers view={view} />
      <footer>
        <button type="button" onClick={() => fire(bridge.openSettings())}>
          {t('Add a provider')}
        </button>
        <button type="button" className="primary" onClick={() => fire(bridge.close())}>
          {t('Got it')}
        </button>
      </footer>
    </main>
  )
}
