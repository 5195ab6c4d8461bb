import { readdir, readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where a system keeps its fonts. */
function folders(): readonly string[] {
  const home = homedir()
  switch (process.platform) {
    case 'win32':
      return [join(process.env['SystemRoot'] ?? 'C:\\Windows', 'Fonts')]
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library/Fonts')]
    default:
      return ['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.local/share/fonts')]
  }
}

/** Fonts that are taken first: plain ones that most drawings mean. */
const preferred =
  /^(dejavusans|dejavuserif|liberation|arial|helvetica|segoeui|verdana|times|georgia|courier|cour|menlo|notosans|notoserif)/i
/** Most that is loaded, in bytes. */
const totalLimit = 80_000_000
/** A font of Chinese, Japanese and Korean is larger than this, in bytes; others are not. */
const largeFont = 4_000_000

/**
 * The files of the system's fonts, the plain ones first, 80 MB at the most.
 *
 * @param eastAsian whether the large fonts of Chinese, Japanese and Korean are wanted too
 */
export async function systemFonts(eastAsian: boolean): Promise<readonly Uint8Array[]> {
  const lists = await Promise.all(folders().map(fontFiles))
  const files = lists
    .flat()
    .filter(({ size }) => eastAsian || size < largeFont)
    .sort((a, b) => Number(preferred.test(b.name)) - Number(preferred.test(a.name)))
  const fonts: Uint8Array[] = []
  let total = 0
  for (const { path, size } of files) {
    if (total + size > totalLimit) continue
    const font = await readFile(path).catch(() => undefined)
    if (font !== undefined) fonts.push(font)
    total += size
  }
  return fonts
}

interface FontFile {
  readonly name: string
  readonly path: string
  /** In bytes. */
  readonly size: number
}

async function fontFiles(folder: string): Promise<readonly FontFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const fonts = entries.filter(
    (entry) => !entry.isDirectory() && /\.(ttf|otf|ttc)$/i.test(entry.name),
  )
  return await Promise.all(
    fonts.map(async ({ name, parentPath }) => {
      const path = join(parentPath, name)
      const { size } = await stat(path).catch(() => ({ size: Number.POSITIVE_INFINITY }))
      return { name, path, size }
    }),
  )
}
