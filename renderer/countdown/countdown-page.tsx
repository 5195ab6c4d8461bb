import { useEffect, useState } from 'react'
import { t } from '../../common/i18n.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'

const bridge = bridgeOf<'countdown'>()

/** The seconds until a delayed capture. */
export function CountdownPage() {
  const [left, setLeft] = useState<number>()
  useEffect(() => {
    const stop = bridge.on('left', setLeft)
    fire(bridge.ready())
    return stop
  }, [])
  return (
    <main className="countdown">
      <h1 className="visually-hidden">{t('Seconds until the capture')}</h1>
      <output role="timer" aria-label={t('Seconds until the capture')}>
        {left}
      </output>
      <span>{t('Escape cancels')}</span>
    </main>
  )
}
