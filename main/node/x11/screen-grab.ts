import { closeSync, fstatSync, ftruncateSync, openSync, readSync, unlinkSync } from 'node:fs'
import type { ResizeAndRotate, ScreenResources, SharedMemory, XDisplay } from 'x11'
import type { Rect, Size } from '../../../common/geometry.ts'
import type { PixelSource } from '../../core/strips.ts'
import { linkX } from './connection.ts'

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
 * @param lost told once, when the server hung up or did not answer; it is closed by then
 * @returns undefined where the server shares no memory, as one on another computer, or has pixels in
 * another form than nearly all have: one screen, 32 bits, blue first
 */
export async function openScreen(lost: () => void): Promise<SharedScreen | undefined> {
  let isOpen = false
  const { client, display, ask, close } = await linkX(true, () => {
    if (isOpen) lost()
  })
  const extensions = async () => {
    const shm = await ask<SharedMemory>((done) => client.require('shm', done))
    const isUsable = await ask<boolean>((done) => shm.usable(done))
    if (!isUsable || !isUsualForm(display)) return undefined
    return { shm, randr: await ask<ResizeAndRotate>((done) => client.require('randr', done)) }
  }
  // A server that has not both says so by an error.
  const found = await extensions().catch(() => undefined)
  const [screen] = display.screen
  if (screen === undefined || found === undefined) {
    close()
    return undefined
  }
  isOpen = true
  const { shm, randr } = found
  const { root } = screen
  return {
    async displays() {
      const { crtcs, config_timestamp: time } = await ask<ScreenResources>((done) =>
        randr.GetScreenResourcesCurrent(root, done),
      )
      return await Promise.all(
        crtcs.map((crtc) => ask<Rect>((done) => randr.GetCrtcInfo(crtc, time, done))),
      )
    },
    async grab({ x, y, width, height }) {
      const bytes = width * height * pixelBytes
      const segment = client.AllocID()
      const memory = sharedMemory(bytes)
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
  try {
    unlinkSync(path)
    ftruncateSync(file, bytes)
    return file
  } catch (error) {
    closeSync(file)
    throw error
  }
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
      if (!isOpen) throw new Error('the pixels were let go')
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
  if (first === undefined || screen.length > 1 || order !== 0) return false
  const { root_depth: depth, root_visual: visual } = first
  const red = first.depths[depth]?.[visual]?.red_mask
  return red === 0xff_0000 && format[depth]?.bits_per_pixel === 8 * pixelBytes
}
