import type { TokenRange } from '../../common/answer-view.ts'
import { originOf } from '../../common/endpoint.ts'
import type { Price } from '../../common/models.ts'
import {
  type Cover,
  coversOf,
  type Proposal,
  type Range,
  type ReviewView,
  type ShotPlace,
} from '../../common/review.ts'
import type { Conversation, Run } from './conversation.ts'
import { coverForGood, withCovers } from './covers.ts'
import type { Shot } from './image/prepare.ts'
import type { SearchedPrompt } from './personal/prompt-search.ts'
import { type Search, type Searched, settle } from './personal/search.ts'
import type { PixelImage } from './ports.ts'
import { reviewReason } from './review.ts'
import type { RunDeps } from './run-deps.ts'

/** What a request shows and says. */
export interface Composed {
  readonly shots: readonly Shot[]
  /** One for each shot. */
  readonly places: readonly ShotPlace[]
  /** In the order in which they are said. */
  readonly texts: readonly string[]
  /** What of the prompt is personal, and whether the user is to decide about it. */
  readonly found: Omit<SearchedPrompt, 'prompt'>
  readonly tokens?: TokenRange | undefined
}

export interface ReviewAbout {
  readonly baseUrl: string
  readonly host: string
  readonly price: Price | undefined
  /** Absent where nothing personal is looked for. */
  readonly search: Search | undefined
  /** Tells whether all that was found in the prompt is to be covered from now on. */
  readonly decideText: (hits: Composed['found']['hits'], cover: boolean) => void
  /** Makes the request anew of other pixels. */
  readonly compose: (images: readonly PixelImage[]) => Promise<Composed>
}

/**
 * Shows what would be sent and waits until the user lets it go, where there is a reason to. Each
 * change of the covers makes the request anew, so that what is seen at last is what is sent. What is
 * covered then is gone from the conversation's pictures. Rejects when the run is stopped.
 */
export async function reviewRequest(
  deps: Pick<RunDeps, 'agree' | 'settings'>,
  conversation: Conversation,
  run: Run,
  about: ReviewAbout,
  first: Composed,
): Promise<Composed> {
  const { baseUrl, search, compose } = about
  const { images } = conversation
  const searched = await firstOf(search, run)
  let covers = searched?.state === 'done' ? coversOf(searched.always) : []
  let composed = covers.length > 0 ? await compose(withCovers(images, covers)) : first
  const { privacy } = deps.settings()
  const reason = reviewReason(privacy, baseUrl, searched, composed.found.asks)
  if (reason !== undefined) {
    const shown = { reason, searched, covers, composed }
    ;({ covers, composed } = await waitForUser(conversation, run, about, shown))
    deps.agree(originOf(baseUrl) ?? '')
  }
  coverForGood(images, covers)
  settle(deps, images, baseUrl)
  if (composed !== first) run.emit({ type: 'shots', shots: composed.shots })
  if (reason !== undefined) run.emit({ type: 'reviewed' })
  return composed
}

/** What the search came to in time, and a word while it is waited for. */
async function firstOf(search: Search | undefined, run: Run): Promise<Searched | undefined> {
  if (search === undefined) return undefined
  run.emit({ type: 'searching', done: false })
  const searched = await search.first
  if (run.signal.aborted) throw new Error('The run was stopped.')
  run.emit({ type: 'searching', done: true })
  return searched
}

interface Shown {
  readonly reason: ReviewView['reason']
  readonly searched: Searched | undefined
  readonly covers: readonly Cover[]
  readonly composed: Composed
}

async function waitForUser(
  conversation: Conversation,
  run: Run,
  { host, price, compose, search, decideText }: ReviewAbout,
  { reason, ...start }: Shown,
): Promise<{ readonly covers: readonly Cover[]; readonly composed: Composed }> {
  let { searched, covers, composed } = start
  // What comes late is shown as soon as it is there.
  const rest = searched?.state === 'late' ? search?.last : undefined
  let decided = conversation.decision(run.signal)
  for (;;) {
    const { shots, places, texts, found, tokens } = composed
    const cost = costOf(tokens, price)
    const review = {
      reason,
      host,
      texts,
      places,
      covers,
      proposals: proposalsOf(searched, rest !== undefined),
      ...(searched === undefined ? {} : { search: searched.state }),
      ...(searched?.state === 'failed' ? { searchFailure: searched.detail } : {}),
      ...(found.hits.length > 0 ? { textHits: found.hits, coverText: found.asks } : {}),
      ...(tokens === undefined ? {} : { tokens }),
      ...(cost === undefined ? {} : { price: cost }),
    }
    run.emit({ type: 'review', review, shots })
    const late = searched?.state === 'late' ? rest?.then((found) => ({ found })) : undefined
    const next = await Promise.race([decided, ...(late === undefined ? [] : [late])])
    if ('found' in next) {
      searched = next.found
      continue
    }
    const coversText = next.send && next.coverText === true && found.hits.length > 0
    if (next.send) decideText(found.hits, coversText)
    if (coversText || JSON.stringify(next.covers) !== JSON.stringify(covers)) {
      covers = next.covers
      composed = await compose(withCovers(conversation.images, covers))
    }
    if (next.send && !run.signal.aborted) return { covers, composed }
    decided = conversation.decision(run.signal)
  }
}

/** What is found late is proposed, whatever its kind: the user is looking already. */
function proposalsOf(searched: Searched | undefined, isLate: boolean): readonly Proposal[] {
  if (searched?.state !== 'done') return []
  return isLate ? [...searched.always, ...searched.proposals] : searched.proposals
}

/** What so many tokens cost, in US dollars. */
function costOf(tokens: TokenRange | undefined, price: Price | undefined): Range | undefined {
  if (tokens === undefined || price === undefined) return undefined
  const { input } = price
  return { low: (tokens.low * input) / 1e6, high: (tokens.high * input) / 1e6 }
}
