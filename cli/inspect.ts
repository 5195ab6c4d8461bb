import type { TokenRange } from '../common/answer-view.ts'
import { details } from '../common/detail.ts'
import { type ExitCode, exitCode } from '../main/core/exit-code.ts'
import { familyOf } from '../main/core/image/families.ts'
import { sentDetail } from '../main/core/image/prepare.ts'
import { parse } from '../main/node/arguments.ts'
import { readSettings } from '../main/node/settings-reader.ts'
import { checkSources, pagesOf, pickOne } from './arguments.ts'
import type { Context } from './context.ts'
import { help } from './help.ts'
import { loadPictures, type Prepared, pictureTarget, prepareAll } from './prepare.ts'
import { findModel } from './target.ts'
import { print } from './terminal.ts'

/** `eyeshot inspect`: says what would be sent for pictures, and sends nothing. */
export async function inspect(args: readonly string[], { signal }: Context): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    provider: { type: 'string' },
    'base-url': { type: 'string' },
    model: { type: 'string' },
    detail: { type: 'string', default: 'auto' },
    pages: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (values.help) {
    print(`${help.inspect}\n`)
    return exitCode.done
  }
  checkSources(positionals)
  const pages = pagesOf(values.pages)
  const detail = pickOne('--detail', values.detail, details)
  const settings = await readSettings()
  const asked = findModel(settings, {
    provider: values.provider,
    baseUrl: values['base-url'],
    model: values.model,
  })
  const pictures = await loadPictures(positionals, pages, settings, signal)
  const target = pictureTarget(asked, detail, pictures.length)
  const prepared = await prepareAll(pictures, target, signal)
  const family = familyOf(target.model)
  const about = { model: target.model, family: family.name, detail }
  const sent = sentDetail(target) ?? null
  if (values.json) print(`${JSON.stringify({ ...about, sent, ...asJson(prepared) })}\n`)
  else {
    print(prepared.map(asText).join('\n'))
    const detailText = sent === null ? '' : `, with detail ${sent}`
    const sum = tokensText(sumOf(prepared))
    print(`\n${target.model} (${family.name}): ${sum} in all${detailText}\n`)
  }
  return exitCode.done
}

function asJson(prepared: readonly Prepared[]) {
  return {
    tokens: sumOf(prepared),
    pictures: prepared.map(({ shots, ...picture }) => ({
      ...picture,
      shots: shots.map(({ width, height, bytes, mime, tokens, reason, warning }) => ({
        width,
        height,
        bytes: bytes.length,
        mime,
        tokens: tokens ?? null,
        reason,
        warning: warning ?? null,
      })),
    })),
  }
}

function asText({ name, width, height, shots }: Prepared): string {
  const [first] = shots
  const lines = shots.map((shot) => {
    const size = `${shot.width} x ${shot.height} pixels`
    return `  ${size}, ${shot.bytes.length} bytes, ${shot.mime}, ${tokensText(shot.tokens ?? null)}`
  })
  const notes = [first?.reason, first?.warning].filter((note) => note !== undefined)
  return [`${name}: ${width} x ${height} pixels`, ...lines, `  ${notes.join(' ')}`, ''].join('\n')
}

/** Of all pictures together; null where one of them is unknown. */
function sumOf(prepared: readonly Prepared[]): TokenRange | null {
  return prepared
    .flatMap(({ shots }) => shots)
    .reduce<TokenRange | null>(
      (sum, { tokens }) =>
        sum === null || tokens === undefined
          ? null
          : { low: sum.low + tokens.low, high: sum.high + tokens.high },
      { low: 0, high: 0 },
    )
}

function tokensText(tokens: TokenRange | null): string {
  if (tokens === null) return 'tokens unknown'
  const { low, high } = tokens
  return low === high ? `${low} tokens` : `${low} to ${high} tokens`
}
