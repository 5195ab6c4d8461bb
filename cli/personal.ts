import { join } from 'node:path'
import type { PersonalKind } from '../common/personal.ts'
import { coversOf, type Proposal } from '../common/review.ts'
import type { Settings } from '../common/settings.ts'
import { coverForGood } from '../main/core/covers.ts'
import { exitCode } from '../main/core/exit-code.ts'
import { soughtKinds } from '../main/core/personal/policy.ts'
import { type Found, searchPictures } from '../main/core/personal/search.ts'
import { userDataDir } from '../main/node/paths.ts'
import { CliError, usageError } from './exit.ts'
import type { NamedPicture } from './prepare.ts'
import { canAsk, confirm, say } from './terminal.ts'

/** What the user said about personal data on the pictures. */
export interface PersonalOptions {
  /** Cover what is found. */
  readonly cover: boolean
  /** Look for nothing. */
  readonly sendUncovered: boolean
}

const words: Readonly<Record<PersonalKind, string>> = {
  email: 'e-mail address',
  phone: 'phone number',
  iban: 'IBAN',
  card: 'payment card',
  ip: 'IP address',
  key: 'key or token',
  'private-key': 'private key',
  jwt: 'access token',
  name: 'name of your list',
}

/**
 * Covers what is personal on pictures that are to go to a base URL, by the settings of the app.
 * Throws a CliError where the user has to decide and cannot be asked, and where nothing can be
 * looked for.
 */
export async function coverPersonal(
  pictures: readonly NamedPicture[],
  settings: Settings,
  baseUrl: string,
  { cover, sendUncovered }: PersonalOptions,
  signal: AbortSignal,
): Promise<void> {
  if (cover && sendUncovered) throw usageError('--cover and --send-uncovered exclude each other')
  if (sendUncovered || pictures.length === 0) return
  if (soughtKinds(settings.privacy, baseUrl).length === 0) return
  const images = pictures.map(({ image }) => image)
  const { always, proposals } = await search(images, settings, baseUrl, signal)
  if (proposals.length > 0 && !cover) await ask(pictures, proposals, signal)
  const all = [...always, ...proposals]
  if (all.length === 0) return
  coverForGood(images, coversOf(all))
  say(`eyeshot: covered ${countsOf(all)}`)
}

async function search(
  images: readonly NamedPicture['image'][],
  settings: Settings,
  baseUrl: string,
  signal: AbortSignal,
): Promise<Found> {
  // The engines are large, and not every question needs them.
  const { createOcrEngine } = await import('../main/node/ocr-engine.ts')
  const { ocrLanguages: languages } = settings
  const addedLanguages = join(userDataDir(), 'languages')
  const engine = createOcrEngine(languages.length === 0 ? {} : { languages, addedLanguages })
  const ocr = { read: (image: NamedPicture['image']) => engine.read(image, signal) }
  try {
    return await searchPictures({ ocr, settings: () => settings }, images, baseUrl, signal)
  } catch (error) {
    if (signal.aborted) throw error
    const detail = error instanceof Error ? error.message : String(error)
    throw new CliError(
      exitCode.failed,
      `personal data could not be looked for (${detail}); look yourself, and use --send-uncovered`,
    )
  } finally {
    await engine.close()
  }
}

async function ask(
  pictures: readonly NamedPicture[],
  proposals: readonly Proposal[],
  signal: AbortSignal,
): Promise<void> {
  const named = pictures.flatMap(({ name }, index) => {
    const own = proposals.filter(({ picture }) => picture === index)
    return own.length === 0 ? [] : [`${name === '-' ? 'standard input' : name}: ${countsOf(own)}`]
  })
  const found = `there seems to be personal data (${named.join('; ')})`
  if (canAsk() && (await confirm(`${found}. Cover it and send?`, signal))) return
  throw usageError(`${found}; use --cover to cover it, or --send-uncovered to send it as it is`)
}

/** `2 x e-mail address, 1 x IBAN` */
function countsOf(proposals: readonly Proposal[]): string {
  const counts = new Map<PersonalKind, number>()
  for (const { kind } of proposals) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => `${count} x ${words[kind]}`).join(', ')
}
