import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Settings } from '../../common/settings.ts'
import type { Conversation } from '../core/conversation.ts'
import { HistoryRecorder } from '../core/history/recorder.ts'
import { restoreConversation, SentBefore } from '../core/history/restore.ts'
import type { ImageMime, KeptAnswer, PixelImage } from '../core/ports.ts'
import type { WorkerProcess } from '../node/worker-process.ts'
import { type HistoryPort, historyPort } from './history-port.ts'

/** How long the end of an answer waits for its being kept, in ms; a disk may be slow or full. */
const longestCommitMs = 2000

export interface HistoryParts {
  readonly port: HistoryPort
  readonly recorder: HistoryRecorder
  readonly sentBefore: SentBefore
  /** Resolves once all is on the disk, or takes too long; undefined where nothing is being kept. */
  committed(): Promise<void> | undefined
  /** The conversation of a kept answer, which is kept on as that answer. */
  reopen(kept: KeptAnswer): Promise<Conversation>
}

export interface HistoryPartsDeps {
  readonly worker: WorkerProcess
  /** Of the database and the pictures. */
  readonly folder: string
  readonly settings: () => Settings
  /** Unpacks a picture that was kept. */
  readonly decode: (bytes: Uint8Array) => Promise<PixelImage>
  readonly changed: () => void
}

/** Everything of the history but its window. */
export function createHistory(deps: HistoryPartsDeps): HistoryParts {
  const { worker, folder, settings, decode, changed } = deps
  const port = historyPort({ worker, folder, limits: () => settings().history, changed })
  const recorder = new HistoryRecorder({
    history: port,
    keep: () => settings().history.keep,
    newKey: randomUUID,
    now: Date.now,
  })
  const sentBefore = new SentBefore()
  const unpack = async ({ view }: KeptAnswer): Promise<PixelImage[]> => {
    if (view.shots.some(({ bytes }) => bytes.length === 0)) return []
    const images: PixelImage[] = []
    for (const shot of view.shots) {
      const image = await decode(shot.bytes)
      // They were encoded by this app, in one of its types.
      sentBefore.remember(image, { ...shot, mime: shot.mime as ImageMime })
      images.push(image)
    }
    return images
  }
  return {
    port,
    recorder,
    sentBefore,
    committed: () =>
      recorder.isSettled()
        ? undefined
        : Promise.race([recorder.settled(), wait(longestCommitMs, undefined, { ref: false })]),
    reopen: async (kept) => {
      // Without its pictures it can still be read.
      const images = await unpack(kept).catch(() => [])
      const conversation = restoreConversation(kept, images)
      recorder.follow(conversation, kept)
      return conversation
    },
  }
}
