/** What a prompt's template may name, as `{{name}}`. */
export const variableNames = [
  'language',
  'question',
  'clipboard',
  'selection_text',
  'app',
  'window_title',
  'date',
] as const

export type VariableName = (typeof variableNames)[number]

/** What of the user's a variable gives away besides the picture, and has to be allowed for that. */
export type PromptSource = 'clipboard' | 'window'

const places = /\{\{\s*([^{}]*?)\s*\}\}/g

/** The names in a template, each once, known or not. */
export function namesIn(template: string): readonly string[] {
  return [...new Set([...template.matchAll(places)].map((match) => match[1] ?? ''))]
}

/** The names in a template that are no variables. */
export function unknownNames(template: string): readonly string[] {
  return namesIn(template).filter((name) => !variableNames.some((known) => known === name))
}

/** What a template gives away besides the picture. */
export function sourcesOf(template: string): readonly PromptSource[] {
  const names = namesIn(template)
  return [
    ...(names.includes('clipboard') ? ['clipboard' as const] : []),
    ...(names.includes('app') || names.includes('window_title') ? ['window' as const] : []),
  ]
}

/** A template with each `{{name}}` replaced; `textOf` gets every name, and its text is taken as is. */
export function fillTemplate(template: string, textOf: (name: string) => string): string {
  return template.replace(places, (_all, name: string) => textOf(name))
}
