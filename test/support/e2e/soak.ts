import { randomFrom } from '../tables/random.ts'
import { launchApp, overlayHidden, overlayShown, removeHome, workerPids } from './app.ts'
import { treeMemory } from './memory.ts'
import { startProvider } from './provider.ts'
import { drag, pressKey, showNoise, until } from './screen.ts'

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
  /**
   * Memory of the whole process tree at rest after half of the captures and after all, in bytes;
   * absent where it was not asked for.
   */
  readonly memory?: { readonly half: number; readonly end: number }
}

/**
 * Captures again and again by the real hotkey; a region or Escape by chance, which `seed` rules.
 *
 * @param weigh whether to wait twice for the app to come to rest, some minutes, and weigh it
 */
export async function soak(captures: number, seed: number, weigh: boolean): Promise<SoakResult> {
  await showNoise()
  const provider = await startProvider('Seen.')
  const running = await launchApp({ settings: { providers: [provider.provider] } })
  const random = randomFrom(seed)
  let sent = 0
  let left = 0
  let missed = 0
  const windows = () =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  const closeAnswers = async () => {
    await running.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) {
        if (window.getTitle() === 'Eyeshot answer') window.close()
      }
    })
  }
  const atRest = async () => {
    await closeAnswers()
    // The processes that prepare and keep answers leave when idle, and their memory with them.
    await until(
      'the workers to leave',
      async () =>
        (await workerPids(running.app, 'eyeshot imaging')).length === 0 &&
        (await workerPids(running.app, 'eyeshot history')).length === 0,
      180_000,
    )
    return await treeMemory(running.app.process().pid ?? 0)
  }
  const before = await windows()
  let half = 0
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
    if (weigh && count === Math.floor(captures / 2)) half = await atRest()
  }
  const end = weigh ? await atRest() : 0
  await closeAnswers()
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
  const found = { sent, left, asked, missed, windows: { before, after } }
  return weigh ? { ...found, memory: { half, end } } : found
}
