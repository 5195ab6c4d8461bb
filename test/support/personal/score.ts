import { type PersonalKind, personalKinds } from '../../../common/personal.ts'
import type { PersonalHit } from '../../../main/core/personal/find-personal.ts'
import type { DrawnItem, DrawnScene } from './draw-scene.ts'

/** What came of the items and the proposals of a kind, counted. */
export interface KindScore {
  items: number
  /** Items that a proposal of their kind touches, and those with all ink covered. */
  found: number
  covered: number
  proposals: number
  /** Proposals that touch an item of their kind. */
  right: number
  /** Pixels of ink of items that were found, and are under no cover. */
  inkLeft: number
}

export type Scores = Map<PersonalKind, KindScore>

export function noScores(): Scores {
  const none = { items: 0, found: 0, covered: 0, proposals: 0, right: 0, inkLeft: 0 }
  return new Map(personalKinds.map((kind) => [kind, { ...none }]))
}

/**
 * Adds a picture to the scores.
 *
 * @returns a line for each item that is not found or not covered, and for each false alarm
 */
export function score(
  scores: Scores,
  scene: Omit<DrawnScene, 'image'> & {
    readonly image: { readonly width: number; readonly height: number }
  },
  hits: readonly PersonalHit[],
): string[] {
  const { width, height } = scene.image
  const wrong: string[] = []
  const covered = maskOf(hits, width, height)
  for (const { kind, text, ink } of scene.items) {
    const sum = scores.get(kind)
    if (sum === undefined) continue
    const own = maskOf(
      hits.filter((hit) => hit.kind === kind),
      width,
      height,
    )
    sum.items += 1
    // A margin that reaches over from something else covers no more than an edge.
    const isFound = 2 * ink.filter((at) => own[at] === 1).length > ink.length
    const left = ink.filter((at) => covered[at] !== 1).length
    if (isFound) {
      sum.found += 1
      sum.inkLeft += left
    }
    if (isFound && left === 0) sum.covered += 1
    else
      wrong.push(`${scene.name}: ${isFound ? `${left} pixels left of` : 'missed'} ${kind} ${text}`)
  }
  for (const hit of hits) {
    const sum = scores.get(hit.kind)
    if (sum === undefined) continue
    sum.proposals += 1
    if (isRight(hit, scene.items, width, height)) sum.right += 1
    else wrong.push(`${scene.name}: false alarm ${hit.kind} at ${JSON.stringify(hit.areas)}`)
  }
  return wrong
}

/** Whether much of an item of the same kind is under a proposal. */
function isRight(hit: PersonalHit, items: readonly DrawnItem[], width: number, height: number) {
  const mask = maskOf([hit], width, height)
  return items.some(
    ({ kind, ink }) =>
      kind === hit.kind && 10 * ink.filter((at) => mask[at] === 1).length > ink.length,
  )
}

function maskOf(hits: readonly PersonalHit[], width: number, height: number): Uint8Array {
  const mask = new Uint8Array(width * height)
  for (const { x, y, ...size } of hits.flatMap(({ areas }) => areas)) {
    const [left, right] = [Math.max(0, x), Math.min(width, x + size.width)]
    const bottom = Math.min(height, y + size.height)
    for (let row = Math.max(0, y); row < bottom; row++) {
      if (right > left) mask.fill(1, row * width + left, row * width + right)
    }
  }
  return mask
}

/** Kinds whose own check digits tell them. */
export const checkedKinds: readonly PersonalKind[] = ['iban', 'card']

export const recallOf = ({ items, covered }: KindScore) => (items === 0 ? 1 : covered / items)
export const precisionOf = ({ proposals, right }: KindScore) =>
  proposals === 0 ? 1 : right / proposals
