import { useEffect, useState } from 'react'
import { t } from '../../common/i18n.ts'

/** Counts down to when it is asked again, by itself. A timer, so that nobody reads each second. */
export function Countdown({ until }: { readonly until: number }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.ceil((until - now) / 1000))
  return (
    <p role="timer" className="muted">
      {t('Asking again in {{count}} seconds', { count: seconds })}
    </p>
  )
}
