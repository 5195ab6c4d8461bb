import { closeSync, fstatSync, ftruncateSync, openSync, readSync, unlinkSync } from 'node:fs'
import type { ResizeAndRotate, SharedMemory, XDisplay } from 'x11'
import type { Rect, Size } from '../../../common/geometry.ts'
import type { PixelSource } from '../../core/strips.ts'
import { connectX, reply } from './connection.ts'

const allPlanes = 0xffff_ffff
const zPixmap = 2
const pixelBytes = 4
/** What `stat` counts blocks in, in bytes. */
const blockBytes = 512

/** The screen of an X server, whose pixels come in memory that is shared with it. */
export interface SharedScreen {
  /** Where the displays are, in device pixels of the desktop. */
  displays(): Promise<readonly Rect[]>
  /**
   * What a part of the screen, in device pixels, shows at this moment. It takes memory until it is
   * closed. Throws what the server says, and where there is too little memory.
   */
  grab(area: Rect): Promise<PixelSource>
  close(): void
}

/**
 * Opens the screen that `DISPLAY` names. Throws where there is none.
 *
 * @param lost told when the server hung up or something else went wrong; it is closed by then
 * @returns undefined where the server shares no memory, as one on another computer, or has pixels in
 * another form than nearly all have: 32 bits, blue first
 */
export async function openScreen(lost: () => void): Promise<SharedScreen | undefined> {
  const waiting = new Set<(error: unknown) => void>()
  let isLost = false
  const { client, display } = await connectX(true, (error) => {
    isLost = true
    for (const giveUp of waiting) giveUp(error)
    lost()
  })
  /** What the server answers; a server that hung up answers nothing any more. */
  const ask = <T>(question: Parameters<typeof reply<T>>[0]) =>
    new Promise<T>((resolve, reject) => {
      if (isLost) return reject(new Error('the connection to the X server is lost'))
      waiting.add(reject)
      reply<T>(question)
        .then(resolve, reject)
        .finally(() => waiting.delete(reject))
    })
  const close = () => client.stream?.destroy()
  const [screen] = display.screen
  const [randr, shm] = await Promise.all([
    ask<ResizeAndRotate>((done) => client.require('randr', done)),
    ask<SharedMemory>((done) => client.require('shm', done)),
  ])
  const isUsable = await ask<boolean>((done) => shm.usable(done))
  if (screen === undefined || !isUsable || !isUsualForm(display)) {
    close()
    return undefined
  }
  const { root } = screen
  return {
    async displays() {
      const { crtcs, config_timestamp: time } = await ask<
        Parameters<Parameters<typeof randr.GetScreenResourcesCurrent>[1]>[1]
      >((done) => randr.GetScreenResourcesCurrent(root, done))
      return await Promise.all(
        crtcs.map((crtc) => ask<Rect>((done) => randr.GetCrtcInfo(crtc, time, done))),
      )
    },
    async grab({ x, y, width, height }) {
      const bytes = width * height * pixelBytes
      const memory = sharedMemory(bytes)
      const segment = client.AllocID()
      try {
        shm.AttachFd(segment, memory, false)
        await ask((done) =>
          shm.GetImage(root, x, y, width, height, allPlanes, zPixmap, segment, 0, done),
        ).finally(() => {
          shm.Detach(segment)
          client.ReleaseID(segment)
        })
        // The server says nothing where it ran out of memory on its way.
        if (fstatSync(memory).blocks * blockBytes < bytes) throw new Error('too little memory')
        return sourceOf(memory, { width, height })
      } catch (error) {
        closeSync(memory)
        throw error
      }
    },
    close,
  }
}

/** As memory has no other name here: a file of a folder that is in memory, which nobody else sees. */
function sharedMemory(bytes: number): number {
  const path = `/dev/shm/eyeshot-${process.pid}-${performance.now()}`
  const file = openSync(path, 'wx+', 0o600)
  unlinkSync(path)
  ftruncateSync(file, bytes)
  return file
}

function sourceOf(memory: number, { width, height }: Size): PixelSource {
  const row = width * pixelBytes
  let words = new Uint32Array(0)
  let isOpen = true
  return {
    width,
    height,
    order: 'bgrx',
    rows(y, count) {
      if (words.length < count * width) words = new Uint32Array(count * width)
      const rows = words.subarray(0, count * width)
      readSync(memory, rows, { position: y * row })
      return rows
    },
    close() {
      if (isOpen) closeSync(memory)
      isOpen = false
    },
  }
}

function isUsualForm({ screen, format, image_byte_order: order }: XDisplay): boolean {
  const [first] = screen
  if (first === undefined || order !== 0) return false
  const { root_depth: depth, root_visual: visual } = first
  const red = first.depths[depth]?.[visual]?.red_mask
  return red === 0xff_0000 && format[depth]?.bits_per_pixel === 8 * pixelBytes
}
