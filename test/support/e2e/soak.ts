import { randomFrom } from '../tables/random.ts'
import { launchApp, overlayHidden, overlayShown, removeHome, workerPids } from './app.ts'
import { treeMemory } from './memory.ts'
import { startProvider } from './provider.ts'
import { drag, pressKey, showNoise, until } from './screen.ts'
import { type LiveObjects, liveObjects, type Weight, weigh } from './weigh.ts'

export interface SoakResult {
  /** Captures that were sent, and that were left by Escape. */
  readonly sent: number
  readonly left: number
  /** Questions that the server got. */
  readonly asked: number
  /** Presses of the hotkey after which no overlay came. */
  readonly missed: number
  /** Windows of the app before the first capture and after the last, answers closed. */
  readonly windows: { readonly before: number; readonly after: number }
  /** What main keeps after half of the captures and after all, answers closed. */
  readonly live: { readonly half: LiveObjects; readonly end: LiveObjects }
  /** After so many captures, as they came; none where it was not asked for. */
  readonly weights: readonly (Weight & { readonly captures: number })[]
  /** At rest after half of the captures and after all; absent where it was not asked for. */
  readonly rest?: { readonly half: RestWeight; readonly end: RestWeight }
}

/** The app with its answers closed, once its workers have left. */
export interface RestWeight {
  readonly own: Weight
  /** Memory of the whole process tree with its share of mapped files (PSS), in bytes. */
  readonly tree: number
}

/**
 * Captures again and again by the real hotkey; a region or Escape by chance, which `seed` rules.
 *
 * @param weighEvery weighs the app after each so many captures, and twice at rest, which takes some
 *   minutes; absent: never
 */
export async function soak(
  captures: number,
  seed: number,
  weighEvery?: number,
): Promise<SoakResult> {
  await showNoise()
  const provider = await startProvider('Seen.')
  const running = await launchApp({ settings: { providers: [provider.provider] } })
  const { app } = running
  const random = randomFrom(seed)
  let sent = 0
  let left = 0
  let missed = 0
  const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  const closeAnswers = async () => {
    await app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) {
        if (window.getTitle() === 'Eyeshot answer') window.close()
      }
    })
  }
  const atRest = async (): Promise<RestWeight> => {
    // The processes that prepare and keep answers leave when idle, and their memory with them.
    await until(
      'the workers to leave',
      async () =>
        (await workerPids(app, 'eyeshot imaging')).length === 0 &&
        (await workerPids(app, 'eyeshot history')).length === 0,
      180_000,
    )
    return { own: await weigh(app), tree: await treeMemory(app.process().pid ?? 0) }
  }
  const before = await windows()
  const weights: SoakResult['weights'][number][] = []
  const rests: RestWeight[] = []
  let half: LiveObjects | undefined
  for (let count = 1; count <= captures; count += 1) {
    await pressKey('super+shift+e')
    const isThere = await overlayShown().then(
      () => true,
      () => false,
    )
    if (!isThere) missed += 1
    else if (random.chance(0.5)) {
      left += 1
      await pressKey('Escape')
      await overlayHidden()
    } else {
      sent += 1
      const from = { x: random.int(20, 700), y: random.int(20, 400) }
      await drag(from, { x: from.x + random.int(60, 360), y: from.y + 60 })
      await overlayHidden()
      await until('the question', async () => provider.bodies().length >= sent, 60_000)
    }
    if (weighEvery !== undefined && count % weighEvery === 0) {
      weights.push({ captures: count, ...(await weigh(app)) })
    }
    if (count === Math.floor(captures / 2)) {
      await closeAnswers()
      if (weighEvery !== undefined) rests.push(await atRest())
      half = await liveObjects(app)
    }
  }
  await closeAnswers()
  if (weighEvery !== undefined) rests.push(await atRest())
  const live = await endedRuns(() => liveObjects(app), half)
  const after = await until(
    'the spare windows to go',
    async () => {
      const now = await windows()
      return now <= before && now
    },
    120_000,
  ).catch(() => windows())
  const asked = provider.bodies().length
  await running.close()
  await provider.server.stop()
  await removeHome(running.home)
  const [restedHalf, restedEnd] = rests
  return {
    sent,
    left,
    asked,
    missed,
    windows: { before, after },
    live,
    weights,
    ...(restedHalf && restedEnd ? { rest: { half: restedHalf, end: restedEnd } } : {}),
  }
}

/** Bytes by which what is outside the heap may differ for other reasons than a leak. */
const slack = 2 ** 20

/** What is left at the end, once the last run is over, or what it is after a while. */
async function endedRuns(count: () => Promise<LiveObjects>, half: LiveObjects | undefined) {
  if (half === undefined) throw new Error('one capture has no half')
  let end = await count()
  await until('what the captures needed to go', async () => {
    end = await count()
    const { menuItems, runs, external } = half
    return end.menuItems <= menuItems && end.runs <= runs && end.external < external + slack
  }).catch(() => undefined)
  return { half, end }
}
