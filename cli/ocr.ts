import type { OcrResult } from '../main/core/ports.ts'
import { checkSources, parse } from './arguments.ts'
import type { Context } from './context.ts'
import { type ExitCode, exitCode, usageError } from './exit.ts'
import { help } from './help.ts'
import { isUrl, loadPicture } from './picture.ts'
import { print, say } from './terminal.ts'

/** `eyeshot ocr`: reads the text of pictures, offline. */
export async function ocr(args: readonly string[], { signal }: Context): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (values.help) {
    print(`${help.ocr}\n`)
    return exitCode.done
  }
  const asJson = values.format === 'json'
  if (!asJson && values.format !== 'text') throw usageError('--format is text or json')
  checkSources(positionals)
  const url = positionals.find(isUrl)
  if (url !== undefined) throw usageError(`ocr works offline and fetches nothing: ${url}`)

  // The engines are large, and no other command needs them.
  const { createOcrEngine } = await import('../main/node/ocr-engine.ts')
  const engine = createOcrEngine()
  const results: (OcrResult & { readonly source: string })[] = []
  try {
    for (const source of positionals) {
      const result = await engine.read(await loadPicture(source, signal), signal)
      if (result.text === '') say(`eyeshot: no text was found in ${source}`)
      if (!asJson) print(asText(result.text, results.length > 0))
      results.push({ source, ...result })
    }
  } finally {
    await engine.close()
  }
  if (asJson) print(`${JSON.stringify(results)}\n`)
  return exitCode.done
}

function asText(text: string, follows: boolean): string {
  if (text === '') return ''
  return `${follows ? '\n' : ''}${text}${text.endsWith('\n') ? '' : '\n'}`
}
