import type { TokenRange } from '../../common/answer-view.ts'
import { originOf } from '../../common/endpoint.ts'
import type { Price } from '../../common/models.ts'
import type { Cover, Range, ReviewView, ShotPlace } from '../../common/review.ts'
import type { Conversation, Run } from './conversation.ts'
import { coverForGood, withCovers } from './covers.ts'
import type { Shot } from './image/prepare.ts'
import type { PixelImage } from './ports.ts'
import type { RunDeps } from './run-deps.ts'

/** What a request shows and says. */
export interface Composed {
  readonly shots: readonly Shot[]
  /** One for each shot. */
  readonly places: readonly ShotPlace[]
  /** In the order in which they are said. */
  readonly texts: readonly string[]
  readonly tokens?: TokenRange | undefined
}

export interface ReviewAbout {
  readonly reason: ReviewView['reason']
  readonly baseUrl: string
  readonly host: string
  readonly price: Price | undefined
  /** Makes the request anew of other pixels. */
  readonly compose: (images: readonly PixelImage[]) => Promise<Composed>
}

/**
 * Shows what would be sent and waits until the user lets it go. Each change of the covers makes the
 * request anew, so that what is seen at last is what is sent. What is covered then is gone from the
 * conversation's pictures. Rejects when the run is stopped.
 */
export async function reviewRequest(
  deps: Pick<RunDeps, 'agree'>,
  conversation: Conversation,
  run: Run,
  { reason, baseUrl, host, price, compose }: ReviewAbout,
  first: Composed,
): Promise<Composed> {
  let covers: readonly Cover[] = []
  let composed = first
  for (let isSent = false; !isSent; ) {
    const { shots, places, texts, tokens } = composed
    const cost = costOf(tokens, price)
    const review = {
      reason,
      host,
      texts,
      places,
      covers,
      ...(tokens === undefined ? {} : { tokens }),
      ...(cost === undefined ? {} : { price: cost }),
    }
    run.emit({ type: 'review', review, shots })
    const decision = await conversation.decision(run.signal)
    if (JSON.stringify(decision.covers) !== JSON.stringify(covers)) {
      covers = decision.covers
      composed = await compose(withCovers(conversation.images, covers))
    }
    isSent = decision.send && !run.signal.aborted
  }
  coverForGood(conversation.images, covers)
  deps.agree(originOf(baseUrl) ?? '')
  run.emit({ type: 'shots', shots: composed.shots })
  run.emit({ type: 'reviewed' })
  return composed
}

/** What so many tokens cost, in US dollars. */
function costOf(tokens: TokenRange | undefined, price: Price | undefined): Range | undefined {
  if (tokens === undefined || price === undefined) return undefined
  const { input } = price
  return { low: (tokens.low * input) / 1e6, high: (tokens.high * input) / 1e6 }
}
