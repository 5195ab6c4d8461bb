import type { Action } from './actions.ts'
import type { AnswerLook } from './answer-look.ts'
import type { NumberedEvent, Snapshot } from './answer-view.ts'
import type { Appearance } from './appearance.ts'
import type { EditsView } from './contracts/edits.ts'
import { answerFormats } from './contracts/formats.ts'
import type { Failure } from './errors.ts'
import type { Point } from './geometry.ts'
import type { HistoryEntry, HistoryQuery, HistorySummary, HistoryView } from './history.ts'
import type { Licence } from './licence.ts'
import type { ModelInfo, ModelTest } from './models.ts'
import type { OverlayChoice, OverlayFrame, OverlayStrip } from './overlay.ts'
import type { ReviewDecision } from './review.ts'
import type { HistorySettings } from './settings.ts'
import type {
  ActionDraft,
  ActionModelChoice,
  HotkeyTrial,
  LocalServer,
  Preferences,
  ProviderDraft,
  ProviderRemoval,
  Reading,
  SettingsView,
  UpdateView,
  Vision,
} from './settings-view.ts'

/** What both the settings and the first-run card offer. */
export interface OfferCalls {
  /** The model servers that answer on this computer; it takes a second or two. */
  findLocal: () => readonly LocalServer[]
  /** Makes a server that was found a provider, and the default one. */
  addLocal: (chosen: { readonly preset: string; readonly model: string }) => void
  /** Takes over what the variables say, or never offers it again. */
  importEnvironment: (accepted: boolean) => void
}

/** A configured provider, with the model that it is asked for. */
export interface ModelChoiceView {
  /** The provider's id. */
  readonly provider: string
  readonly name: string
  readonly model: string
}

/** What an answer can be copied as; a model's answer is text. */
export type CopyFormat = 'text' | 'markdown' | 'html' | 'csv'

/** The forms in which an answer is saved or copied. */
export const saveFormats = [...answerFormats, 'mathml', 'svg', 'png'] as const

export type SaveFormat = (typeof saveFormats)[number]

/** What became of the source of a diagram; `line` is counted from 1. */
export type Drawing =
  | { readonly kind: 'svg'; readonly svg: string }
  | { readonly kind: 'problem'; readonly message: string; readonly line?: number | undefined }

/** A search in a window; `first` begins anew, the others go on from what was found. */
export interface FindRequest {
  readonly text: string
  readonly step: 'first' | 'next' | 'previous'
}

/** How often a text was found; `active` is the one that is shown, counted from 1, or 0. */
export interface Found {
  readonly matches: number
  readonly active: number
}

/** A file that was dropped on a window or pasted into it. */
export interface DroppedFile {
  readonly name: string
  /** In bytes; of a file that is too large `bytes` is empty. */
  readonly size: number
  readonly bytes: Uint8Array
}

/** What each window may call; arguments and results cross the boundary by structured clone. */
export interface Calls {
  overlay: {
    ready: () => void
    painted: (session: number) => void
    /** Answers a `ping`. */
    alive: () => void
    /** A drag has gone some way, once for each; in DIP relative to the overlay's display. */
    drag: (drag: { readonly session: number; readonly from: Point; readonly to: Point }) => void
    choose: (choice: OverlayChoice) => void
    /** Puts the colour of a pixel on the clipboard, as #rrggbb. */
    copyColour: (colour: string) => void
    cancel: (session: number) => void
  }
  /** Shown while a delayed capture is waited for. */
  countdown: { ready: () => void }
  answer: {
    snapshot: () => Snapshot | undefined
    stop: () => void
    copy: (format: CopyFormat) => void
    /** Puts a part of the answer, such as its code, on the clipboard. */
    copyText: (text: string) => void
    /** Opens a link of the answer in the system's browser or mail program. */
    openLink: (url: string) => void
    /** Replaces the word of that index, in reading order. */
    correct: (correction: { readonly word: number; readonly text: string }) => void
    /** Runs an action of that id about the same picture. */
    askAbout: (action: string) => void
    retry: () => void
    /** Changes the covers of what is under review, or lets it go. */
    review: (decision: ReviewDecision) => void
    /** Asks again with the pictures at half their size. */
    sendSmaller: () => void
    /** Asks further, about the same picture. */
    ask: (question: string) => void
    /** The models that the same can be asked of. */
    modelChoices: () => readonly ModelChoiceView[]
    /** Asks the same of another model, in a window beside this one. */
    askModel: (choice: { readonly provider: string; readonly model: string }) => void
    /** Keeps what the user changed in an answer; `turn` counts from 0, without edits: as it came. */
    edit: (change: { readonly turn: number; readonly edits?: EditsView | undefined }) => void
    /** Puts the answer on the clipboard in a form of its contract, edits included. */
    copyForm: (form: {
      readonly format: SaveFormat
      readonly text: string
      /** What goes beside HTML, for programs that take text alone. */
      readonly plain?: string
    }) => void
    /** Asks for a place and writes there; the path, or undefined where none was chosen. */
    saveForm: (form: {
      readonly format: SaveFormat
      readonly data: string | Uint8Array
    }) => string | undefined
    /** Looks for a text in what the window shows, itself included; `found` says what came of it. */
    find: (wanted: FindRequest) => void
    /** Ends it; whether the keyboard goes where the last match is, or stays where it is. */
    endFind: (goThere: boolean) => void
    /** Draws a Mermaid diagram apart from this window. */
    drawDiagram: (diagram: { readonly source: string; readonly dark: boolean }) => Drawing
    /** Runs the action about the pictures of these files, in the place of what is shown. */
    drop: (files: readonly DroppedFile[]) => void
    close: () => void
    pin: (pinned: boolean) => void
    openSettings: () => void
    /** Opens the pane of macOS where the screen is allowed. */
    openScreenRecordingPane: () => void
    /** Starts the app again, which macOS wants once the screen is allowed. */
    restart: () => void
    look: () => AnswerLook
    /** Changes how all answer windows look. */
    setLook: (look: { readonly [K in keyof AnswerLook]?: AnswerLook[K] | undefined }) => void
    /** Looks, size and place as at a first start. */
    resetLook: () => void
  }
  settings: OfferCalls & {
    load: () => SettingsView
    /** Opens a page of a provider in the system's browser. */
    openLink: (url: string) => void
    saveProvider: (draft: ProviderDraft) => void
    removeProvider: (removal: ProviderRemoval) => void
    chooseProvider: (id: string) => void
    /** What is known of the endpoint's models; nothing after `stopModelCall`. */
    listModels: (draft: ProviderDraft) => readonly ModelInfo[] | undefined
    /** Asks the draft's model what stands in a small picture; nothing after `stopModelCall`. */
    testModel: (draft: ProviderDraft) => ModelTest | undefined
    /** Ends the list or test that is under way. */
    stopModelCall: () => void
    /** Says of the draft's model whether it sees, or forgets what was said and learned. */
    sayVision: (said: { readonly draft: ProviderDraft; readonly sees: Vision }) => ModelInfo
    /** What an action asks; the default where nothing is given. */
    setActionModel: (choice: ActionModelChoice) => void
    setHotkey: (hotkey: { readonly action: string; readonly accelerator: string }) => void
    /** Whether a new hotkey is being pressed into a field; the live ones rest meanwhile. */
    /** Waits some seconds for the press of an action's hotkey, which then starts nothing. */
    tryHotkey: (action: string) => HotkeyTrial
    /** Puts on the clipboard what the desktop is to run for an action. */
    copyBinding: (action: string) => void
    recordHotkey: (recording: boolean) => void
    setPreferences: (preferences: Preferences) => void
    setReading: (reading: Reading) => void
    saveAction: (draft: ActionDraft) => void
    /** Deletes an action of the user's own, or makes a built-in one what it was. */
    removeAction: (id: string) => void
    /** A prompt filled in, with words in the place of what only a capture gives. */
    previewPrompt: (prompt: string) => string
    /** Asks the user for a file of actions; none of them is kept yet. */
    openActionFile: () => readonly Action[] | undefined
    addActions: (actions: readonly Action[]) => void
    /** Asks where to write the user's actions; the name of the file. */
    exportActions: () => string | undefined
    /** What the app is made of, by name. */
    licences: () => readonly Licence[]
    /** Asks the user for a file of language data and adds it; the name of what was added. */
    addLanguage: () => string | undefined
    setHistory: (history: HistorySettings) => void
    openHistory: () => void
    removeHistory: () => void
    /** What a report of a problem needs, as text; it is sent nowhere. */
    diagnostics: () => string
    /** Puts the diagnostics on the clipboard as they were shown last. */
    copyDiagnostics: () => void
    lookForUpdate: () => UpdateView
    /** Fetches what was found, and starts it. */
    installUpdate: () => void
  }
  history: {
    load: () => HistoryView
    /** Ids of what fits, newest first. */
    find: (query: HistoryQuery) => readonly number[]
    /** The lines of the list; `text` is what was looked for. */
    summaries: (wanted: {
      readonly ids: readonly number[]
      readonly text: string
    }) => readonly HistorySummary[]
    entry: (id: number) => HistoryEntry | undefined
    /** Shows an answer in a window of its own. */
    open: (id: number) => void
    copy: (id: number) => void
    remove: (ids: readonly number[]) => void
    removeAll: () => void
    openSettings: () => void
  }
  welcome: OfferCalls & {
    load: () => SettingsView
    openSettings: () => void
    close: () => void
  }
  /** A window that is never shown and draws what is hostile perhaps. */
  diagram: {
    ready: () => void
    drawn: (result: { readonly id: number; readonly drawing: Drawing }) => void
  }
}

/** What main tells each window. */
export interface Events {
  overlay: { frame: OverlayFrame; strip: OverlayStrip; clear: null; ping: null }
  /** Seconds until the capture. */
  countdown: { left: number }
  answer: { event: NumberedEvent; reset: null; look: AnswerLook; found: Found }
  settings: { changed: SettingsView }
  history: { changed: null }
  welcome: { changed: SettingsView }
  diagram: { draw: { readonly id: number; readonly source: string; readonly dark: boolean } }
}

/** What main tells every window. */
export interface SharedEvents {
  appearance: Appearance
}

export type WindowKind = keyof Calls
export type CallName<W extends WindowKind> = keyof Calls[W] & string
export type WindowEvents<W extends WindowKind> = Events[W] & SharedEvents
export type EventName<W extends WindowKind> = keyof WindowEvents<W> & string

/** An expected failure crosses the boundary as a value, so that its code survives. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

type CallFunction = (argument: never) => unknown

/** What a preload script puts on `window.eyeshot`. */
export type Bridge<W extends WindowKind> = {
  readonly [C in CallName<W>]: Calls[W][C] extends (...parameters: infer P) => infer R
    ? (...parameters: P) => Promise<Reply<R>>
    : never
} & {
  /** Subscribes to an event of main; returns what ends the subscription. */
  readonly on: <E extends EventName<W>>(
    event: E,
    listener: (payload: WindowEvents<W>[E]) => void,
  ) => () => void
}

export type Argument<F> = F extends CallFunction ? Parameters<F>[0] : never
