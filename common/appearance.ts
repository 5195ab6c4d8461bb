/** How the pages of all windows look; light and dark are the system's affair. */
export interface Appearance {
  /** Language of the interface, a tag of `common/locales/`. */
  readonly language: string
  readonly highContrast: boolean
  readonly textSize: TextSize
  /** Whether the badge of local-only mode is shown. */
  readonly localOnly: boolean
}

export const textSizes = ['small', 'normal', 'large', 'larger'] as const
export type TextSize = (typeof textSizes)[number]

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Attributes of a page's root element by their names; the style sheets and `lang` go by them. */
export function appearanceAttributes(appearance: Appearance): Readonly<Record<string, string>> {
  return {
    lang: appearance.language,
    'data-contrast': appearance.highContrast ? 'high' : 'normal',
    'data-text-size': appearance.textSize,
    'data-local-only': String(appearance.localOnly),
  }
}
