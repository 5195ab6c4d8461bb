import { originOf } from '../../../common/endpoint.ts'
import type { TextHit } from '../../../common/review.ts'
import type { PrivacySettings } from '../../../common/settings.ts'
import { choiceFor } from './policy.ts'

/** A prompt as it may be sent, and what of it is personal. */
export interface SearchedPrompt {
  /** With what is always covered, covered. */
  readonly prompt: string
  readonly hits: readonly TextHit[]
  /** Whether the user is to decide about some of them. */
  readonly asks: boolean
}

/**
 * Looks for personal data in a conversation's prompt, and remembers what the user decided. Who
 * writes a question knows what it says; what is filled in from the clipboard or the screen is a
 * reason to ask.
 */
export class PromptSearch {
  private values: readonly string[] = []
  private coversAll = false
  /** What was left as it is, with the origin that it went to. */
  private readonly left = new Set<string>()

  /** Remembers what a prompt was filled with from elsewhere than the user's own words. */
  filledWith(values: readonly string[]): void {
    this.values = values
  }

  /** Looks for what the settings say about what goes to a base URL. */
  async search(prompt: string, privacy: PrivacySettings, baseUrl: string): Promise<SearchedPrompt> {
    // Only now: it knows the telephone numbers of all countries.
    const { coverInText, findInText } = await import('./find-in-text.ts')
    const choiceOf = ({ kind }: TextHit) => choiceFor(privacy, baseUrl, kind)
    const foreign = this.values.flatMap((value) => findInText(value, privacy.names))
    const always = foreign.filter((hit) => choiceOf(hit) === 'cover')
    const covered = coverInText(prompt, always)
    const hits = findInText(covered, privacy.names).filter((hit) => choiceOf(hit) !== 'ignore')
    if (this.coversAll) return { prompt: coverInText(covered, hits), hits: [], asks: false }
    const asks = foreign.some(
      (hit) => choiceOf(hit) === 'ask' && !this.left.has(nameOf(hit, baseUrl)),
    )
    return { prompt: covered, hits, asks }
  }

  /** Remembers what is to become of what was found, this time and where it is asked again. */
  decide(hits: readonly TextHit[], baseUrl: string, cover: boolean): void {
    this.coversAll = cover
    if (!cover) for (const hit of hits) this.left.add(nameOf(hit, baseUrl))
  }
}

function nameOf({ text }: TextHit, baseUrl: string): string {
  return `${originOf(baseUrl)} ${text}`
}
