/**
 * A model's id without what routers and local servers put around it, in lower case:
 * `anthropic/claude-opus-4-8@eu`, `models/gemini-2.5-flash` and `openai/gpt-4o:free` become
 * `claude-opus-4-8`, `gemini-2.5-flash` and `gpt-4o`.
 */
export function modelName(id: string): string {
  const last = id.trim().toLowerCase().split('/').at(-1) ?? ''
  return last
    .replace(/@.*$/, '')
    .replace(/:.*$/, '')
    .replace(/^(?:[a-z]{2,6}\.)?anthropic\./, '')
}

/** The first number of a name as major and minor version; `4-20250514` is 4.0, not 4.20250514. */
export function versionIn(name: string): { readonly major: number; readonly minor: number } {
  const [, major = '0', minor = '0'] = /(\d{1,2})(?:[.-](\d{1,2})(?!\d))?/.exec(name) ?? []
  return { major: Number(major), minor: Number(minor) }
}

/** Whether the version in a name is `major.minor` or later. */
export function isFrom(name: string, major: number, minor: number): boolean {
  const version = versionIn(name)
  return version.major > major || (version.major === major && version.minor >= minor)
}
