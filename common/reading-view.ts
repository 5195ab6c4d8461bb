import type { Rect } from './geometry.ts'

/** A word that was read from the picture. */
export interface ReadWord {
  readonly text: string
  /** In pixels of the picture. */
  readonly box: Rect
  /** 0 to 1. */
  readonly confidence: number
}

/** One thing that a bar code says. */
export interface CodeFieldView {
  readonly name: string
  readonly value: string
  /** Whether it is a password, which is shown only when asked for. */
  readonly secret: boolean
}

/** A bar code of the picture, taken apart. */
export interface CodeView {
  /** Such as `QR Code`. */
  readonly format: string
  /** What it is: `Link`, `Wi-Fi`, `Contact`, ... */
  readonly title: string
  /** All that it says, as it is. */
  readonly text: string
  readonly fields: readonly CodeFieldView[]
}

/** What the OCR found in the picture, for showing it where it stands. */
export interface ReadingView {
  /** Size of the picture that was read, in pixels. */
  readonly width: number
  readonly height: number
  /** The words in reading order. */
  readonly words: readonly ReadWord[]
  readonly codes: readonly CodeView[]
  /** Whether most of the text is probably wrong. */
  readonly suspect: boolean
}

/** Confidence under which a word is marked for the user to look at. */
const sureConfidence = 0.8

/** Whether a word that was read should be looked at. */
export function isUncertain(word: ReadWord): boolean {
  return word.confidence < sureConfidence
}
