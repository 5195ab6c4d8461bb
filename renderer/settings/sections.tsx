import {
  BookOpenText,
  Cpu,
  Crop,
  History,
  Info,
  Keyboard,
  Languages,
  type LucideIcon,
  Palette,
  PlugZap,
  Power,
  ShieldCheck,
  Sparkles,
} from 'lucide-react'
import type { ComponentType } from 'react'
import { t } from '../../common/i18n.ts'
import { AboutSection } from './about-section.tsx'
import { ActionSection } from './action-section.tsx'
import { AppearanceSection } from './appearance-section.tsx'
import { CaptureSection } from './capture-section.tsx'
import { HistorySection } from './history-section.tsx'
import { HotkeySection } from './hotkey-section.tsx'
import { LanguageSection } from './language-section.tsx'
import { ModelSection } from './model-section.tsx'
import { PrivacySection } from './privacy-section.tsx'
import { ProviderSection } from './provider-section.tsx'
import { ReadingSection } from './reading-section.tsx'
import type { SectionProps } from './section-props.ts'
import { StartSection } from './start-section.tsx'

/** One page of the settings window. */
export interface Section {
  /** Also the id of the section's heading. */
  readonly id: string
  readonly title: () => string
  readonly icon: LucideIcon
  readonly Content: ComponentType<SectionProps>
  /** What the search finds it by, besides the words that it shows. */
  readonly keywords?: () => string
}

/** The sections in their order. A new one is an entry here and a file of its own. */
export const sections: readonly Section[] = [
  {
    id: 'providers',
    title: () => t('Providers and keys'),
    icon: PlugZap,
    Content: ProviderSection,
    keywords: () => t('API key, base URL, service, server, keychain'),
  },
  { id: 'models', title: () => t('Models'), icon: Cpu, Content: ModelSection },
  {
    id: 'actions',
    title: () => t('Actions'),
    icon: Sparkles,
    Content: ActionSection,
    keywords: () => t('template, prompt, icon, import, export'),
  },
  {
    id: 'hotkeys',
    title: () => t('Hotkeys'),
    icon: Keyboard,
    Content: HotkeySection,
    keywords: () => t('keyboard, shortcut'),
  },
  { id: 'capture', title: () => t('Capture'), icon: Crop, Content: CaptureSection },
  {
    id: 'reading',
    title: () => t('Reading text'),
    icon: BookOpenText,
    Content: ReadingSection,
    keywords: () => t('OCR, copy text, offline'),
  },
  {
    id: 'privacy',
    title: () => t('Privacy'),
    icon: ShieldCheck,
    Content: PrivacySection,
    keywords: () => t('network, telemetry, keys, data'),
  },
  { id: 'history', title: () => t('History'), icon: History, Content: HistorySection },
  {
    id: 'start',
    title: () => t('Start'),
    icon: Power,
    Content: StartSection,
    keywords: () => t('autostart, login, session'),
  },
  { id: 'appearance', title: () => t('Appearance'), icon: Palette, Content: AppearanceSection },
  { id: 'language', title: () => t('Language'), icon: Languages, Content: LanguageSection },
  {
    id: 'about',
    title: () => t('About'),
    icon: Info,
    Content: AboutSection,
    keywords: () => t('version, licences, tested'),
  },
]
