import type { Action } from '../../common/actions.ts'
import type { AnswerEvent } from '../../common/answer.ts'
import type { AnswerView } from '../../common/answer-view.ts'
import type { DisplayGeometry, Point, Rect, Size } from '../../common/geometry.ts'
import type { HistoryFacets, HistoryQuery, HistorySummary } from '../../common/history.ts'
import type { ModelChoice, OverlayOffer, OverlayWish } from '../../common/overlay.ts'
import type { Detail } from '../../common/presets/preset.ts'
import type { HistorySettings } from '../../common/settings.ts'
import type { WindowOutline } from '../../common/window-outline.ts'

/** What the planning of a request needs to know of a picture's content. In its pixels. */
export interface PictureMeasure {
  /** All but blank margins. */
  readonly content: Rect
  /** Boxes of what looks like lines of text. */
  readonly lines: readonly Rect[]
  /** Height of the small letters of its smaller text; absent where no text was found. */
  readonly xHeight?: number
  /** Whether it is a photograph or the like, rather than flat colours. */
  readonly photo: boolean
}

/** Uncompressed pixels, 4 bytes each (red, green, blue, alpha), row after row without padding. */
export interface PixelImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Some whole rows of a picture, in runs (`common/pixel-runs.ts`) of red, green, blue, alpha. */
export interface Strip {
  /** The first of its rows. */
  readonly y: number
  readonly rows: number
  readonly data: Uint32Array<ArrayBuffer>
}

/** A picture of a screen. */
export interface FrozenImage extends Size {
  /** From top to bottom; each but the last has as many rows. Throws once it is closed. */
  strips(): Iterable<Strip>
  /** Frees what nobody looked at yet; to be called once the capture is over. */
  close(): void
}

/** The frozen pixels of one display. */
export interface Frame {
  readonly display: DisplayGeometry
  readonly image: FrozenImage
}

/** The windows of other programs at one moment, from top to bottom. All places are in `unit`. */
export interface WindowsOnScreen {
  /** Whether the desktop's places are in device pixels or, as on macOS, in DIP. */
  readonly unit: 'pixel' | 'dip'
  readonly windows: readonly {
    /** With its title bar and borders, without its shadow. */
    readonly frame: Rect
    readonly title: string
    /** The program's name; empty where it is not known. */
    readonly app: string
    /** Whether the user works in it. */
    readonly isActive: boolean
  }[]
  /** The upper left corner of each display. */
  readonly displays: readonly { readonly id: number; readonly origin: Point }[]
  readonly pointer: Point
}

/** A window as far as one display shows it. */
export interface PlacedWindow extends WindowOutline {
  readonly displayId: number
  /** Whether the user works in it. */
  readonly isActive: boolean
}

/** Tells of the windows of other programs. */
export interface WindowFinder {
  /** Throws a FailureError where this system does not tell. */
  check(): void
  /** The windows as they are now. Throws a FailureError where the system does not tell. */
  find(): Promise<WindowsOnScreen>
}

/** A rectangle on one display, in DIP relative to that display's top left corner. */
export interface Region {
  readonly displayId: number
  readonly rect: Rect
  /**
   * Parts that are overwritten before anything sees the pixels, in device pixels of the display's
   * frame. They belong to the region, so whoever captures it again covers them again.
   */
  readonly covers?: readonly Rect[]
}

/** What the user wants of a region, where it is not what the overlay was opened for. */
export interface Wanted {
  readonly wish: OverlayWish
  /** The action's id. */
  readonly action?: string
  readonly model?: ModelChoice
}

/** How far a rectangle is drawn, in DIP relative to the display's top left corner. */
export interface Drag {
  readonly displayId: number
  readonly from: Point
  readonly to: Point
}

export type ImageMime = 'image/png' | 'image/jpeg' | 'image/webp'

/** An encoded picture; `mime` is always that of `bytes`, sizes are in pixels. */
export interface EncodedImage {
  readonly mime: ImageMime
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

/** What the imaging worker is to make of a picture. Sizes in pixels; never enlarges. */
export interface EncodePlan {
  /** The part of the picture; all of it where absent. */
  readonly rect?: Rect
  readonly width: number
  readonly height: number
  /** What may come out; at least one. */
  readonly formats: readonly ImageMime[]
  /** A photograph or the like, for which a format that loses a little is smaller and as good. */
  readonly photo: boolean
  /** Most bytes; the picture is shrunk further where no format keeps to it. */
  readonly maxBytes?: number
}

/** A word as the OCR found it, its box in pixels of the picture. */
export interface OcrWord {
  readonly text: string
  readonly box: Rect
  /** 0 to 1. */
  readonly confidence: number
}

/** A line as the OCR found it, its box in pixels of the picture. */
export interface OcrLine {
  readonly text: string
  readonly box: Rect
  /** 0 to 1. */
  readonly confidence: number
  /** Which engine's reading this is. */
  readonly engine: 'tesseract' | 'ppocr'
  readonly words: readonly OcrWord[]
}

/** A bar code as it was found. */
export interface Code {
  /** The name of its kind for people, such as `QR Code` or `EAN-13`. */
  readonly format: string
  /** What it says, as it is; `parseCode` in `main/core/codes.ts` says what that means. */
  readonly text: string
  /** In pixels of the picture. */
  readonly box: Rect
}

/** A table as the OCR found it, its box in pixels of the picture. */
export interface TableGrid {
  /** All of one length; an empty cell is '', and the lines of a cell are apart by `\n`. */
  readonly rows: readonly (readonly string[])[]
  readonly box: Rect
}

/** Lines that belong together: a paragraph or a list, a text in a monospaced font, or a table. */
export interface OcrBlock {
  readonly kind: 'text' | 'code' | 'table'
  /** The first of its lines in `OcrResult.lines`, and the one behind the last. */
  readonly from: number
  readonly to: number
}

export interface OcrResult {
  /** The lines in reading order as one text; empty where nothing was found. */
  readonly text: string
  readonly lines: readonly OcrLine[]
  /** The bar codes from top to bottom; missing where there is none. */
  readonly codes?: readonly Code[]
  /**
   * Most of the text is probably wrong, as that of a script is that none of the chosen languages
   * has.
   */
  readonly suspect?: true
  /** The tables in reading order; their texts are in `lines` too. */
  readonly tables: readonly TableGrid[]
  /** All lines, in reading order; the blocks of kind `table` stand for `tables`, one each. */
  readonly blocks: readonly OcrBlock[]
}

/** Where a request goes: a base URL such as `https://host/v1` and the key for its origin. */
export interface Endpoint {
  readonly baseUrl: string
  readonly key?: string
}

/** The window that the user works in, by the names that the system gives it. */
export interface ActiveWindow {
  readonly app: string
  readonly title: string
}

/** What followed in a conversation: the answer to what was asked before, and the next question. */
export interface FollowUp {
  /** Empty where none came. */
  readonly answer: string
  readonly question: string
}

/** A conversation with a model: a prompt, then pictures, then what followed, in that order. */
export interface ModelRequest {
  readonly endpoint: Endpoint
  readonly model: string
  readonly prompt: string
  readonly images: readonly EncodedImage[]
  /** Addresses of pictures that the endpoint fetches itself, sent before `images`. */
  readonly links?: readonly string[]
  readonly followUps?: readonly FollowUp[]
  readonly maxTokens?: number
  /** How closely the model is to look; not sent where it is absent. */
  readonly detail?: Detail
}

export interface Capturer {
  /** Takes every display's pixels now. Throws a FailureError (`capture-failed`). */
  captureAll(): Promise<readonly Frame[]>
}

/** What came of the overlays. */
export type Picked =
  | { readonly kind: 'region'; readonly region: Region; readonly wanted?: Wanted }
  /** The frames are of displays that are not there any more, or not like that. */
  | { readonly kind: 'displays-changed' }

export interface RegionPicker {
  /** Shows the frozen frames and resolves with what was chosen, or undefined when left. */
  pick(
    frames: readonly Frame[],
    options: {
      readonly adjust: boolean
      /** What to select, where it is not plain. */
      readonly hint?: string
      /** From top to bottom, where a window is to be picked rather than a rectangle. */
      readonly windows?: readonly PlacedWindow[]
      /** Told once of each drag, when its direction is plain. */
      readonly onDrag?: (drag: Drag) => void
      readonly offer: OverlayOffer
    },
  ): Promise<Picked | undefined>
}

/** The region that was captured last, over starts of the app. */
export interface LastRegion {
  /** On no display where its own is gone; undefined where there was none. */
  find(): Region | undefined
  keep(region: Region): void
}

/** Where a picture goes that is not asked about. Both take the bytes of a PNG. */
export interface PictureOutlet {
  /** Puts it on the clipboard. */
  copy(png: Uint8Array): Promise<void>
  /** Asks for a place and writes there. Throws a FailureError (`save-failed`). */
  save(png: Uint8Array): Promise<void>
}

export interface Imaging {
  /** Looks at what a picture holds; undefined where that takes too long. Never throws. */
  measure(image: PixelImage, signal: AbortSignal): Promise<PictureMeasure | undefined>
  /** Shrinks and encodes. Throws a FailureError (`image-failed`). */
  encode(image: PixelImage, plan: EncodePlan, signal: AbortSignal): Promise<EncodedImage>
}

/** A page of a picture file, and how many it has. */
export interface DecodedPage {
  readonly image: PixelImage
  readonly pages: number
}

export interface PictureDecoder {
  /**
   * The pixels of a picture file, upright and without metadata. Throws a FailureError
   * (`bad-image`) that says why there are none.
   *
   * @param page of a PDF or TIFF, from 0
   */
  decode(bytes: Uint8Array, page: number, signal: AbortSignal): Promise<DecodedPage>
}

/** How a picture is to be read. */
export interface ReadOptions {
  /** Codes of the languages to expect; empty: guessed among those inside. */
  readonly languages: readonly string[]
}

export interface Ocr {
  /**
   * Reads the text of a picture, offline. Throws a FailureError (`ocr-failed`).
   *
   * @param onFirst gets the text as far as it is read, some times on the way
   */
  read(
    image: PixelImage,
    options: ReadOptions,
    signal: AbortSignal,
    onFirst?: (text: string) => void,
  ): Promise<OcrResult>
}

/**
 * Reads lines from the top (or the bottom) on until aborted, so that `Ocr.read` of a part of these
 * pixels is through sooner. Never throws.
 */
export type ReadAhead = (
  image: PixelImage,
  options: ReadOptions & { readonly upwards: boolean },
  signal: AbortSignal,
) => void

export interface ModelClient {
  /**
   * Asks and yields what happens. Never throws for what a server or the network does: the last
   * event is `done` or `failed`; after an abort by `signal` it just ends.
   */
  stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<AnswerEvent>
}

/** What a keychain says of one account. */
export type KeyLookup =
  | { readonly state: 'found'; readonly key: string }
  | { readonly state: 'missing' }
  | { readonly state: 'locked' }
  | { readonly state: 'unavailable'; readonly reason: string }

/** The operating system's keychain; an account is a name made by `main/core/key-account.ts`. */
export interface Keychain {
  /** `onSlow` is told where that takes longer than people take for at once. */
  get(account: string, onSlow?: () => void): Promise<KeyLookup>
  /** Throws a FailureError (`keychain-locked`, `keychain-unavailable`). */
  set(account: string, key: string): Promise<void>
  /** Throws likewise; a missing account is no error. */
  delete(account: string): Promise<void>
}

export interface Clipboard {
  /** The text on it; empty where it holds something else. */
  readText(): Promise<string>
  writeText(text: string): Promise<void>
  /** Puts HTML on it, and a text for what takes no HTML. */
  writeHtml(html: string, text: string): Promise<void>
}

/** An answer that ended, with everything in it. */
export interface HistoryRecord {
  /** The same for every state of one answer; what came before under it is replaced. */
  readonly key: string
  /** When it was asked, in ms since 1970. */
  readonly at: number
  /** From the question to the end of the answer, in ms. */
  readonly durationMs: number
  readonly action: Action
  readonly view: AnswerView
  readonly ocr?: OcrResult | undefined
  /** The action's prompt as it was sent. */
  readonly prompt?: string | undefined
  /** The model that was asked in the place of the action's own. */
  readonly choice?: { readonly provider: string; readonly model: string } | undefined
}

/** A record as it comes back. Its view's shots without a picture have no bytes. */
export interface KeptAnswer extends HistoryRecord {
  readonly id: number
}

/** The answers that were kept. Each call throws a FailureError (`history-failed`). */
export interface History {
  /** On the disk when it resolves; in the place of what had the record's key. */
  save(record: HistoryRecord): Promise<void>
  /** Starts what the next `save` needs. */
  warm(): void
  /** Ids, newest first. */
  find(query: HistoryQuery): Promise<readonly number[]>
  /** In the order of the ids; without those that are gone. */
  summaries(ids: readonly number[], text: string): Promise<readonly HistorySummary[]>
  facets(): Promise<HistoryFacets>
  /** undefined where it is gone. */
  entry(id: number): Promise<KeptAnswer | undefined>
  remove(ids: readonly number[]): Promise<void>
  removeAll(): Promise<void>
  /** Removes what is over the limits, oldest first. */
  prune(limits: HistorySettings): Promise<void>
}
