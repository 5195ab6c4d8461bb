import { modelFacts } from '../common/model-words.ts'
import type { ModelInfo } from '../common/models.ts'
import { type ExitCode, exitCode } from '../main/core/exit-code.ts'
import { parse } from '../main/node/arguments.ts'
import { guardedFetch } from '../main/node/guarded-fetch.ts'
import { createKeychain } from '../main/node/keychain.ts'
import { listModels } from '../main/node/model-list.ts'
import { memoryFile, readMemory } from '../main/node/model-memory.ts'
import { settingsFile } from '../main/node/paths.ts'
import { readSettings } from '../main/node/settings-reader.ts'
import type { Context } from './context.ts'
import { usageError } from './exit.ts'
import { help } from './help.ts'
import { findTarget } from './target.ts'
import { print, say } from './terminal.ts'

/** `eyeshot models`: lists the models of an endpoint and what is known of each. */
export async function models(args: readonly string[], { signal }: Context): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    provider: { type: 'string' },
    'base-url': { type: 'string' },
    'allow-http': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (values.help) {
    print(`${help.models}\n`)
    return exitCode.done
  }
  if (positionals.length > 0) throw usageError('models takes options only; see --help')
  const settings = await readSettings()
  const target = await findTarget(
    settings,
    createKeychain(),
    {
      provider: values.provider,
      baseUrl: values['base-url'],
      allowHttp: values['allow-http'],
      listing: true,
    },
    signal,
  )
  const found = await listModels({
    fetch: guardedFetch(globalThis.fetch, () => settings.localOnly),
    endpoint: target.endpoint,
    preset: target.provider.preset,
    memory: readMemory(memoryFile(settingsFile())),
    signal,
  })
  if (values.json) print(`${JSON.stringify(found.map(whole))}\n`)
  else print(table(found))
  if (found.length === 0) say(`eyeshot: ${target.provider.name} lists no models`)
  return exitCode.done
}

/** Every field, so that a script need not tell "absent" from "unknown". */
function whole({ id, sees, source, refusal, context, price, hosting }: ModelInfo) {
  return {
    id,
    sees: sees ?? null,
    source: source ?? null,
    refusal: refusal ?? null,
    context: context ?? null,
    price: price ?? null,
    hosting: hosting ?? null,
  }
}

/** One line a model, in columns; those that see first, those that do not last. */
function table(found: readonly ModelInfo[]): string {
  const rank = ({ sees }: ModelInfo) => (sees === undefined ? 1 : sees ? 0 : 2)
  const width = Math.max(0, ...found.map(({ id }) => id.length))
  return [...found]
    .sort((a, b) => rank(a) - rank(b))
    .map((model) => {
      const facts = modelFacts(model).join(', ')
      return `${`${model.id.padEnd(width)}  ${verdict(model).padEnd(20)}  ${facts}`.trimEnd()}\n`
    })
    .join('')
}

function verdict({ sees, source }: ModelInfo): string {
  return sees === undefined ? 'unknown' : `${sees ? 'sees' : 'blind'} (${source})`
}
