import type { ShotView } from '../../../common/answer-view.ts'
import { t } from '../../../common/i18n.ts'
import type { ReviewView } from '../../../common/review.ts'
import { sizeOf } from '../picture-viewer.tsx'

/** Why the user is asked, in one or two sentences. */
export function reasonOf({ reason, host }: ReviewView): string {
  return reason !== 'first-send'
    ? t('This is what would be sent to {{host}}.', { host })
    : t('Nothing was sent to {{host}} before. This is what would be sent; you are asked once.', {
        host,
      })
}

/** Sizes, tokens and price in one line, as far as they are known. */
export function factsOf({ tokens, price }: ReviewView, shots: readonly ShotView[]): string {
  return [
    ...shots.map(sizeOf),
    ...(tokens === undefined ? [] : [t('{{tokens}} tokens', { tokens: range(tokens, whole) })]),
    ...(price === undefined ? [] : [t('USD {{price}}', { price: range(price, dollars) })]),
  ].join(' · ')
}

function range({ low, high }: { low: number; high: number }, words: (value: number) => string) {
  const [from, to] = [words(low), words(high)]
  return from === to ? from : `${from}–${to}`
}

function whole(value: number): string {
  return value.toLocaleString('en-US')
}

/** Two digits that say something: 0.0042, 1.3. */
function dollars(value: number): string {
  return String(Number(value.toPrecision(2)))
}
