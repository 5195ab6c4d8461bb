import { z } from 'zod'
import { actionSchema } from './actions.ts'
import { firstLook, largestFont, leastOpacity, smallestFont } from './answer-look.ts'
import { textSizes, themes } from './appearance.ts'
import { personalChoices, personalKinds } from './personal.ts'
import { inspectChoices } from './review.ts'

/** Raised with every change of shape; `main/core/settings-migration.ts` has the steps between. */
export const settingsVersion = 1

export const providerSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  name: z.string().min(1).max(80),
  /** Base URL of the OpenAI-compatible endpoint, for example `https://host/v1`. */
  baseUrl: z.url({ protocol: /^https?$/ }).max(500),
  model: z.string().max(200),
  /** The preset that it was made from; `presetOf` in `common/presets.ts` says what it tells. */
  preset: z.string().max(60).optional(),
  /** The origin that a key was entered for; absent where no key is kept. The key is in the keychain. */
  keyOrigin: z.string().optional(),
  /** The origin beyond loopback that the user allowed plain http to. */
  plainHttpOrigin: z.string().optional(),
})

/** What is kept of answers; 0 is no limit. */
export const historySchema = z.object({
  /** Whether new answers are kept at all. */
  keep: z.boolean(),
  days: z.number().int().min(0).max(36_500),
  /** Answers. */
  count: z.number().int().min(0).max(1_000_000),
  /** Bytes of all pictures together; the oldest go first. */
  maxBytes: z.number().int().min(0).max(1e12),
})

/** What is looked at before it leaves this computer. */
export const privacySchema = z.object({
  inspect: z.enum(inspectChoices),
  /** Origins that the user let something go to. */
  agreedOrigins: z.array(z.string().max(300)).max(200),
  /** What is done with each kind of personal data; `ask` where one is absent. */
  personal: z.partialRecord(z.enum(personalKinds), z.enum(personalChoices)),
  /** Names that are looked for: of people, companies, projects. */
  names: z.array(z.string().trim().min(2).max(100)).max(500),
  /** Whether personal data is looked for before something goes to a server on this computer, too. */
  searchLoopback: z.boolean(),
})

/** Answer windows; sizes and places in DIP. */
export const answerWindowSchema = z.object({
  width: z.number().int().min(320).max(20_000),
  height: z.number().int().min(220).max(20_000),
  /** Where the user moved it to; beside the selection where it is absent. */
  place: z.object({ x: z.number().int(), y: z.number().int() }).optional(),
  fontSize: z.number().int().min(smallestFont).max(largestFont),
  opacity: z.number().min(leastOpacity).max(1),
})

export const settingsSchema = z.object({
  version: z.literal(settingsVersion),
  providers: z.array(providerSchema).max(50),
  /** The provider that actions use; the first one where it is absent or gone. */
  defaultProvider: z.string().optional(),
  /** The user's own actions, and built-in ones as the user changed them, which keep their id. */
  actions: z.array(actionSchema).max(200),
  /** Whether nothing may connect beyond loopback. */
  localOnly: z.boolean(),
  privacy: privacySchema,
  /** What prompts may give away besides the picture. */
  promptSources: z.object({ clipboard: z.boolean(), window: z.boolean() }),
  /** What a single action asks in the place of the default provider and its model, by action id. */
  actionModels: z.record(
    z.string().max(60),
    z.object({ provider: providerSchema.shape.id, model: providerSchema.shape.model }),
  ),
  /** Accelerators in Electron's notation by action id; an empty string is "no hotkey". */
  hotkeys: z.record(z.string(), z.string().max(60)),
  /** BCP 47 tag of the language that answers are wanted in; the system's where it is absent. */
  answerLanguage: z.string().max(35).optional(),
  /** Whether a selection stays for adjusting when the drag is released. */
  adjustSelection: z.boolean(),
  /** Tesseract's codes of the languages to read; empty: guessed among those inside. */
  ocrLanguages: z.array(z.string().regex(/^[a-z]{3}(_[a-z]+)?$/i)).max(20),
  /** `keep`: lines as on the screen; `join`: lines of a paragraph joined. */
  ocrLayout: z.enum(['keep', 'join']),
  /** Tag of the interface's language, one of `common/locales/`; the system's where it is absent. */
  uiLanguage: z.string().max(35).optional(),
  theme: z.enum(themes),
  /** Whether to show strong lines and colours; asked for by the system, they are shown anyway. */
  highContrast: z.boolean(),
  textSize: z.enum(textSizes),
  /** Whether answers, history and settings ask to be left out of captures; macOS and Windows only. */
  contentProtection: z.boolean(),
  /** Whether it looks for updates by itself. */
  lookForUpdates: z.boolean(),
  /** Whether the system starts the app with the user's session. */
  autostart: z.boolean(),
  /** Whether what `OPENAI_*` variables say was offered, and taken or not. */
  environmentOffered: z.boolean(),
  /** Whether the first-run card was closed. */
  welcomed: z.boolean(),
  history: historySchema,
  answerWindow: answerWindowSchema,
})

export type Provider = Readonly<z.infer<typeof providerSchema>>
export type HistorySettings = Readonly<z.infer<typeof historySchema>>
export type PrivacySettings = Readonly<z.infer<typeof privacySchema>>
export type AnswerWindowSettings = Readonly<z.infer<typeof answerWindowSchema>>
export type Settings = Readonly<z.infer<typeof settingsSchema>>

export const firstAnswerWindow: AnswerWindowSettings = { width: 460, height: 460, ...firstLook }

/** Settings of a first start; `platform` is a value of `process.platform`. */
export function defaultSettings(platform: string): Settings {
  return {
    version: settingsVersion,
    providers: [],
    actions: [],
    localOnly: false,
    privacy: {
      inspect: 'when-it-matters',
      agreedOrigins: [],
      personal: {},
      names: [],
      searchLoopback: false,
    },
    promptSources: { clipboard: false, window: false },
    actionModels: {},
    hotkeys: defaultHotkeys(platform),
    adjustSelection: false,
    ocrLanguages: [],
    ocrLayout: 'keep',
    theme: 'system',
    highContrast: false,
    textSize: 'normal',
    contentProtection: false,
    lookForUpdates: false,
    autostart: false,
    environmentOffered: false,
    welcomed: false,
    answerWindow: firstAnswerWindow,
    history: { keep: true, days: 0, count: 10_000, maxBytes: 1_000_000_000 },
  }
}

/** Hotkeys by action id that shadow no copy, paste or inspect key; `show-answer` is no action. */
export function defaultHotkeys(platform: string): Record<string, string> {
  return platform === 'darwin'
    ? {
        explain: 'Control+Option+E',
        'copy-text': 'Control+Option+T',
        'show-answer': 'Control+Option+A',
      }
    : {
        explain: 'Super+Shift+E',
        'copy-text': 'Super+Shift+T',
        'show-answer': 'Super+Shift+A',
      }
}
