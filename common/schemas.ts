import { z } from 'zod'
import { actionSchema } from './actions.ts'
import { externalUrl } from './external-url.ts'
import { type Argument, type CallName, type Calls, saveFormats, type WindowKind } from './ipc.ts'
import { overlayWishes } from './overlay.ts'
import { answerWindowSchema, historySchema, providerSchema, settingsSchema } from './settings.ts'

const nothing = z.undefined()
const session = z.number().int().nonnegative()
const coordinate = z.number().min(-100_000).max(100_000)
/** Largest form of an answer that is copied or saved, in characters or bytes. */
const formLimit = 20_000_000
/** Longest source of a diagram that is drawn, in characters. */
const sourceLimit = 50_000

/** What the user changed in an answer, as its window tells it and the history keeps it. */
export const editsSchema = z.object({
  grid: z
    .array(z.array(z.string()).max(1000))
    .max(100_000)
    .refine((grid) => grid.every((row) => row.length === grid[0]?.length), 'A row is ragged.')
    .refine((grid) => grid.flat().join('').length <= formLimit, 'It is too large.')
    .exactOptional(),
  taken: z.array(z.number().int().nonnegative()).max(100_000).exactOptional(),
})

const point = z.object({ x: coordinate, y: coordinate })
const area = z.object({ x: coordinate, y: coordinate, width: coordinate, height: coordinate })
const providerId = providerSchema.shape.id

const entryId = z.number().int().positive()
const entryIds = z.array(entryId).max(1000)
/** In ms since 1970. */
const instant = z.number().int().min(0).max(8.64e15)

/** Electron's accelerator notation: modifiers, then one key; empty for "no hotkey". */
export const acceleratorSchema = z
  .string()
  .max(60)
  .regex(
    /^$|^((Super|Meta|Control|Ctrl|Command|Cmd|CommandOrControl|CmdOrCtrl|Alt|Option|AltGr|Shift)\+)+[^+\s]{1,20}$|^F\d{1,2}$|^PrintScreen$/,
    'A hotkey is one or more of Super, Control, Alt and Shift with one key.',
  )

const link = z
  .string()
  .max(4000)
  .refine((url) => externalUrl(url) !== undefined)

const draft = z.object({
  id: providerId.optional(),
  name: providerSchema.shape.name,
  baseUrl: z.string().max(500),
  model: z.string().max(200),
  preset: z.string().max(60).optional(),
  key: z.string().min(1).max(4000).optional(),
  sessionOnly: z.boolean().optional(),
  allowPlainHttp: z.boolean().optional(),
})

const offers = {
  findLocal: nothing,
  addLocal: z.object({ preset: z.string().max(60), model: draft.shape.model }),
  importEnvironment: z.boolean(),
}

const droppedFile = z.object({
  name: z.string().max(255),
  size: z.number().nonnegative(),
  bytes: z.custom<Uint8Array>(
    (value) => value instanceof Uint8Array && value.length <= 100_000_000,
    'That is no file, or too large.',
  ),
})

/** One schema for the argument of every call that a window can make. */
export const callSchemas: {
  readonly [W in WindowKind]: { readonly [C in CallName<W>]: z.ZodType<Argument<Calls[W][C]>> }
} = {
  overlay: {
    ready: nothing,
    painted: session,
    alive: nothing,
    drag: z.object({ session, from: point, to: point }),
    choose: z.object({
      session,
      rect: area,
      covers: z.array(area).max(1000),
      wish: z.enum(overlayWishes),
      action: actionSchema.shape.id.exactOptional(),
      model: z.object({ provider: providerId, model: providerSchema.shape.model }).exactOptional(),
    }),
    copyColour: z.string().regex(/^#[0-9a-f]{6}$/),
    cancel: session,
  },
  countdown: { ready: nothing },
  answer: {
    snapshot: nothing,
    stop: nothing,
    copy: z.enum(['text', 'markdown', 'html', 'csv']),
    copyText: z.string().min(1).max(2_000_000),
    openLink: link,
    correct: z.object({
      word: z.number().int().nonnegative(),
      text: z.string().min(1).max(1000),
    }),
    askAbout: z.string().max(60),
    retry: nothing,
    review: z.object({
      send: z.boolean(),
      coverText: z.boolean().exactOptional(),
      covers: z
        .array(z.object({ picture: z.number().int().min(0).max(100), rect: area }))
        .max(1000),
    }),
    sendSmaller: nothing,
    ask: z.string().trim().min(1).max(20_000),
    modelChoices: nothing,
    askModel: z.object({ provider: providerId, model: z.string().trim().min(1).max(200) }),
    drop: z.array(droppedFile).min(1).max(9),
    close: nothing,
    pin: z.boolean(),
    copyForm: z.object({
      format: z.enum(saveFormats),
      text: z.string().max(formLimit),
      plain: z.string().max(formLimit).exactOptional(),
    }),
    saveForm: z.object({
      format: z.enum(saveFormats),
      data: z.union([
        z.string().max(formLimit),
        z.instanceof(Uint8Array).refine(({ length }) => length <= formLimit),
      ]),
    }),
    edit: z.object({
      turn: z.number().int().nonnegative(),
      edits: editsSchema.optional(),
    }),
    find: z.object({
      text: z.string().min(1).max(1000),
      step: z.enum(['first', 'next', 'previous']),
    }),
    endFind: z.boolean(),
    drawDiagram: z.object({ source: z.string().max(sourceLimit), dark: z.boolean() }),
    openSettings: nothing,
    openScreenRecordingPane: nothing,
    restart: nothing,
    look: nothing,
    setLook: answerWindowSchema
      .pick({ fontSize: true, opacity: true })
      .partial()
      .refine((look) => Object.keys(look).length > 0),
    resetLook: nothing,
  },
  settings: {
    ...offers,
    load: nothing,
    openLink: link,
    saveProvider: draft,
    removeProvider: z.object({ id: providerId, leaveKey: z.boolean().optional() }),
    chooseProvider: providerId,
    listModels: draft,
    testModel: draft,
    stopModelCall: nothing,
    sayVision: z.object({ draft, sees: z.enum(['yes', 'no', 'forget']) }),
    setActionModel: z.object({
      action: z.string().max(60),
      target: z.object({ provider: providerId, model: draft.shape.model }).optional(),
    }),
    tryHotkey: z.string().max(60),
    copyBinding: z.string().max(60),
    recordHotkey: z.boolean(),
    saveAction: actionSchema.extend({ id: actionSchema.shape.id.optional() }),
    removeAction: actionSchema.shape.id,
    previewPrompt: actionSchema.shape.prompt,
    openActionFile: nothing,
    addActions: z.array(actionSchema).min(1).max(100),
    exportActions: nothing,
    licences: nothing,
    setReading: settingsSchema.pick({ ocrLanguages: true, ocrLayout: true }),
    addLanguage: nothing,
    setHistory: historySchema,
    openHistory: nothing,
    removeHistory: nothing,
    diagnostics: nothing,
    copyDiagnostics: nothing,
    lookForUpdate: nothing,
    installUpdate: nothing,
    setHotkey: z.object({ action: z.string().max(60), accelerator: acceleratorSchema }),
    setPreferences: z
      .object({
        answerLanguage: z
          .string()
          .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language is a tag such as de or pt-BR.')
          .optional(),
        adjustSelection: z.boolean().exactOptional(),
        uiLanguage: settingsSchema.shape.uiLanguage,
        promptSources: settingsSchema.shape.promptSources.exactOptional(),
        localOnly: z.boolean().exactOptional(),
        privacy: settingsSchema.shape.privacy.exactOptional(),
        theme: settingsSchema.shape.theme.exactOptional(),
        highContrast: z.boolean().exactOptional(),
        textSize: settingsSchema.shape.textSize.exactOptional(),
        contentProtection: settingsSchema.shape.contentProtection.exactOptional(),
        lookForUpdates: z.boolean().exactOptional(),
        autostart: settingsSchema.shape.autostart.exactOptional(),
      })
      .refine((change) => Object.keys(change).length > 0, 'There is nothing to change.'),
  },
  history: {
    load: nothing,
    find: z.object({
      text: z.string().max(1000),
      action: z.string().max(60).optional(),
      model: z.string().max(200).optional(),
      from: instant.optional(),
      until: instant.optional(),
    }),
    summaries: z.object({ ids: entryIds, text: z.string().max(1000) }),
    entry: entryId,
    open: entryId,
    copy: entryId,
    remove: entryIds.min(1),
    removeAll: nothing,
    openSettings: nothing,
  },
  welcome: { ...offers, load: nothing, openSettings: nothing, close: nothing },
  diagram: {
    ready: nothing,
    drawn: z.object({
      id: z.number().int(),
      drawing: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('svg'), svg: z.string().max(formLimit) }),
        z.object({
          kind: z.literal('problem'),
          message: z.string().max(2000),
          line: z.number().int().optional(),
        }),
      ]),
    }),
  },
}
