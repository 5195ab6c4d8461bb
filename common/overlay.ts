import type { Point, Rect, Size } from './geometry.ts'
import type { WindowOutline } from './window-outline.ts'

/** A model at one of the configured providers. */
export interface ModelChoice {
  /** The provider's id. */
  readonly provider: string
  readonly model: string
}

/** An action that an overlay offers. */
export interface OfferedAction {
  readonly id: string
  readonly name: string
  /** What it asks by itself; absent where it asks no model, or none is set. */
  readonly model?: ModelChoice
}

/** What can be changed before a selection is sent. */
export interface OverlayOffer {
  /** Id of the action that the overlay was opened for; one of `actions`. */
  readonly action: string
  readonly actions: readonly OfferedAction[]
  readonly models: readonly (ModelChoice & { readonly name: string })[]
}

/** What is done with a selection: asked about by the action, copied, or saved. */
export const overlayWishes = ['ask', 'copy', 'save'] as const
export type OverlayWish = (typeof overlayWishes)[number]

/** What the user chose on the overlay of one display. */
export interface OverlayChoice {
  readonly session: number
  /** In DIP relative to the display. */
  readonly rect: Rect
  /** What must not leave, in device pixels of the display. */
  readonly covers: readonly Rect[]
  readonly wish: OverlayWish
  /** Id of another action than the one that the overlay was opened for. */
  readonly action?: string
  readonly model?: ModelChoice
}

/** What the overlay of one display gets of a capture, ahead of its picture. */
export interface OverlayFrame {
  readonly session: number
  /** Size of the display in DIP. */
  readonly bounds: Size
  /** Size of the picture in device pixels. */
  readonly pixels: Size
  /** In DIP relative to the display; absent where the pointer is on another one. */
  readonly pointer?: Point
  /** Whether the selection stays for adjusting when the drag is released. */
  readonly adjust: boolean
  /** What to select, where it is not plain. */
  readonly hint?: string
  /** From top to bottom, where a window is to be picked; a drag selects a rectangle all the same. */
  readonly windows?: readonly WindowOutline[]
  readonly offer: OverlayOffer
}

/**
 * Some rows of a frame's picture; all have as many but the last. They come from top to bottom, so
 * that one is drawn while the next is on its way, in pieces that small memory is used again for.
 */
export interface OverlayStrip<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly session: number
  /** The first row, in device pixels. */
  readonly y: number
  readonly rows: number
  /** Red, green, blue, alpha, row after row, by `encodeRuns`. */
  readonly data: Uint32Array<B>
}
