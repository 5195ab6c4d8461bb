import type { Action } from './actions.ts'
import type { TextSize, Theme } from './appearance.ts'
import type { ModelInfo } from './models.ts'
import type { Preset } from './presets.ts'
import type { Settings } from './settings.ts'

/** What is known of one action's hotkey. */
export interface HotkeyView {
  readonly action: string
  readonly name: string
  readonly accelerator: string
  readonly state: 'live' | 'failed' | 'none'
  /** The action that has the same hotkey, where that is why it failed. */
  readonly owner?: string
}

/** How a desktop that keeps keys to itself is told to run a command. */
export interface Binding {
  /** Where it is to be put. */
  readonly where: string
  /** What is to be put there. */
  readonly line: string
}

/** Whether a hotkey came when it was pressed; where not, how the desktop is told to run it. */
export interface HotkeyTrial {
  readonly came: boolean
  /** Absent where there is no command that does what the hotkey does. */
  readonly binding?: Binding
}

export type KeyState = 'stored' | 'session' | 'none'

/** A language that text can be read in. */
export interface LanguageView {
  readonly code: string
  readonly name: string
  readonly ownName: string
  /** Whether its data is there: in the package, or added by the user. */
  readonly present: boolean
  /** Character error rate and share of lines exact, 0 to 1, where they were measured. */
  readonly measured?: { readonly cer: number; readonly exact: number }
}

/** A server on this computer that answers, and the models it has. */
export interface LocalServer {
  /** Id of its preset. */
  readonly preset: string
  readonly name: string
  readonly baseUrl: string
  readonly models: readonly ModelInfo[]
}

/** An endpoint that `OPENAI_*` variables name; the key itself stays in main. */
export interface EnvironmentOffer {
  readonly baseUrl: string
  readonly hasKey: boolean
}

/** Everything the settings window shows. Keys are never part of it. */
export interface SettingsView {
  readonly settings: Settings
  readonly presets: readonly Preset[]
  readonly hotkeys: readonly HotkeyView[]
  readonly languages: readonly LanguageView[]
  /** By provider id. */
  readonly keys: Readonly<Record<string, KeyState>>
  /** Absent where nothing was found or it was offered before. */
  readonly environment?: EnvironmentOffer
  /** What the user should know, for example of a settings file that could not be read. */
  readonly notices: readonly string[]
  readonly platform: string
  /** Of this program and of what it runs on, by name. */
  readonly versions: Readonly<Record<string, string>>
}

export interface ProviderDraft {
  /** Absent for a new one. */
  readonly id?: string | undefined
  readonly name: string
  readonly baseUrl: string
  readonly model: string
  /** Id of the preset that it is made from; absent: as it was. */
  readonly preset?: string | undefined
  /** A new key, or absent to leave the stored one as it is. */
  readonly key?: string | undefined
  /** The user agreed to keep the key in memory until Eyeshot quits. */
  readonly sessionOnly?: boolean | undefined
  /** The user agreed to plain http beyond this computer. */
  readonly allowPlainHttp?: boolean | undefined
}

/** A provider to remove with its key, or without one that cannot be reached. */
export interface ProviderRemoval {
  readonly id: string
  readonly leaveKey?: boolean | undefined
}

/** What a user can say of whether a model sees. */
export type Vision = 'yes' | 'no' | 'forget'

export interface ActionModelChoice {
  readonly action: string
  /** The provider's own model where it is empty. */
  readonly target?: { readonly provider: string; readonly model: string } | undefined
}

/** Settings that need no check beyond their own schema; what is absent stays as it is. */
export interface Preferences {
  /** Undefined for the system's. */
  readonly answerLanguage?: string | undefined
  readonly adjustSelection?: boolean
  /** Undefined for the system's. */
  readonly uiLanguage?: string | undefined
  readonly theme?: Theme
  readonly promptSources?: Settings['promptSources']
  readonly localOnly?: boolean
  readonly privacy?: Settings['privacy']
  readonly highContrast?: boolean
  readonly textSize?: TextSize
  readonly contentProtection?: boolean
  readonly lookForUpdates?: boolean
  readonly autostart?: boolean
}

/** What looking for updates found; without a version this is the newest. */
export interface UpdateView {
  readonly version?: string
  /** Whether it can install itself, with a check of whose it is, or is fetched by hand. */
  readonly way?: 'install' | 'by-hand'
}

/** An action to keep; without an id a new one. */
export type ActionDraft = Omit<Action, 'id'> & { readonly id?: string | undefined }

/** How text is read. */
export type Reading = Pick<Settings, 'ocrLanguages' | 'ocrLayout'>
