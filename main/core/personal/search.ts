import { originOf } from '../../../common/endpoint.ts'
import type { Proposal } from '../../../common/review.ts'
import type { PixelImage } from '../ports.ts'
import type { RunDeps } from '../run-deps.ts'
import { toFailure } from '../to-failure.ts'
import { choiceFor, soughtKinds } from './policy.ts'

/** How long sending waits for personal data to be looked for, in ms; then for the user. */
export const searchLimitMs = 10_000

/** What was found. */
export interface Found {
  /** Of kinds that the user wants covered without a word. */
  readonly always: readonly Proposal[]
  readonly proposals: readonly Proposal[]
}

/** What a search came to. */
export type Searched =
  | ({ readonly state: 'done' } & Found)
  | { readonly state: 'late' }
  | { readonly state: 'failed'; readonly detail: string }

/** Personal data being looked for on pictures. Neither promise rejects. */
export interface Search {
  /** Resolves within `searchLimitMs`. */
  readonly first: Promise<Searched>
  /** Resolves when it is through, however late. */
  readonly last: Promise<Searched>
}

/** For which origins and kinds a picture was searched, and then sent as the user wanted it. */
const settled = new WeakMap<PixelImage, Set<string>>()

/**
 * Starts to look for personal data on pictures that are to go to a base URL, on this computer;
 * undefined where there is no need: none is looked for on the way there, or these pictures went
 * there before.
 */
export function startSearch(
  deps: Pick<RunDeps, 'ocr' | 'settings' | 'pause'>,
  images: readonly PixelImage[],
  baseUrl: string,
  signal: AbortSignal,
): Search | undefined {
  const { privacy } = deps.settings()
  const name = nameOf(deps, baseUrl)
  if (soughtKinds(privacy, baseUrl).length === 0) return undefined
  if (images.every((image) => settled.get(image)?.has(name))) return undefined
  const last = searchPictures(deps, images, baseUrl, signal).then(
    (found): Searched => ({ state: 'done', ...found }),
    (error: unknown): Searched => ({ state: 'failed', detail: toFailure(error).message }),
  )
  const late = deps.pause(searchLimitMs, signal).then((): Searched => ({ state: 'late' }))
  return { last, first: Promise.race([last, late]) }
}

/** Remembers that the pictures go to a base URL as they are now. */
export function settle(
  deps: Pick<RunDeps, 'settings'>,
  images: readonly PixelImage[],
  baseUrl: string,
): void {
  const name = nameOf(deps, baseUrl)
  for (const image of images) {
    settled.set(image, new Set([...(settled.get(image) ?? []), name]))
  }
}

function nameOf({ settings }: Pick<RunDeps, 'settings'>, baseUrl: string): string {
  const { privacy } = settings()
  return JSON.stringify([originOf(baseUrl), soughtKinds(privacy, baseUrl), privacy.names])
}

/** What is found on pictures that are to go to a base URL. Throws what the OCR throws. */
export async function searchPictures(
  { ocr, settings }: Pick<RunDeps, 'ocr' | 'settings'>,
  images: readonly PixelImage[],
  baseUrl: string,
  signal: AbortSignal,
): Promise<Found> {
  const { privacy, ocrLanguages: languages } = settings()
  // Only now: it knows the telephone numbers of all countries.
  const { findPersonal } = await import('./find-personal.ts')
  const always: Proposal[] = []
  const proposals: Proposal[] = []
  for (const [picture, image] of images.entries()) {
    const result = await ocr.read(image, { languages }, signal)
    for (const { kind, areas } of findPersonal(image, result, privacy.names)) {
      const choice = choiceFor(privacy, baseUrl, kind)
      if (choice === 'ask') proposals.push({ kind, picture, areas })
      else if (choice === 'cover') always.push({ kind, picture, areas })
    }
  }
  return { always, proposals }
}
