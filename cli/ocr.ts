import { type ExitCode, exitCode } from '../main/core/exit-code.ts'
import { formatOcr, ocrFormats, ocrLayouts } from '../main/core/ocr/formats.ts'
import type { OcrResult } from '../main/core/ports.ts'
import { parse } from '../main/node/arguments.ts'
import { checkSources, pagesOf, pickOne } from './arguments.ts'
import type { Context } from './context.ts'
import { usageError } from './exit.ts'
import { help } from './help.ts'
import { isUrl, loadPages } from './picture.ts'
import { print, say } from './terminal.ts'

/** `eyeshot ocr`: reads the text of pictures, offline. */
export async function ocr(args: readonly string[], { signal }: Context): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    format: { type: 'string', default: 'text' },
    layout: { type: 'string', default: 'keep' },
    lang: { type: 'string' },
    pages: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (values.help) {
    print(`${help.ocr}\n`)
    return exitCode.done
  }
  const format = pickOne('--format', values.format, ocrFormats)
  const layout = pickOne('--layout', values.layout, ocrLayouts)
  const languages = values.lang === undefined ? undefined : languagesOf(values.lang)
  checkSources(positionals)
  const pages = pagesOf(values.pages)
  const url = positionals.find(isUrl)
  if (url !== undefined) throw usageError(`ocr works offline and fetches nothing: ${url}`)

  // The engines are large, and no other command needs them.
  const { createOcrEngine } = await import('../main/node/ocr-engine.ts')
  const engine = createOcrEngine(languages && { languages })
  const results: (OcrResult & { readonly source: string })[] = []
  try {
    for await (const { name: source, image } of loadPages(positionals, pages, true, signal)) {
      const result = await engine.read(image, signal)
      note(source, format, result)
      if (format !== 'json') print(apart(formatOcr(result, format, layout), results.length > 0))
      results.push({ source, ...result })
    }
  } finally {
    await engine.close()
  }
  if (format === 'json') print(`${JSON.stringify(results)}\n`)
  return exitCode.done
}

/** Says on standard error what a reader of the output may not expect. */
function note(source: string, format: string, { text, tables }: OcrResult): void {
  if (text === '') say(`eyeshot: no text was found in ${source}`)
  else if ((format === 'csv' || format === 'tsv') && tables.length === 0) {
    say(`eyeshot: no table was found in ${source}; its lines are one column`)
  }
}

/** `eng+deu` as two codes. */
function languagesOf(list: string): string[] {
  const codes = list.split('+')
  if (codes.every((code) => /^[a-z]{3}(_[a-z]+)?$/i.test(code))) return [...new Set(codes)]
  throw usageError(`--lang takes codes of three letters such as eng or eng+deu, not "${list}"`)
}

function apart(text: string, follows: boolean): string {
  if (text === '') return ''
  return `${follows ? '\n' : ''}${text}${text.endsWith('\n') ? '' : '\n'}`
}
