import { readFile } from 'node:fs/promises'
import { FailureError } from '../common/errors.ts'
import { type ExitCode, exitCode, exitCodeOf } from '../main/core/exit-code.ts'
import { spareLoopback } from '../main/node/guarded-fetch.ts'
import type { Context } from './context.ts'
import { CliError } from './exit.ts'
import { help } from './help.ts'
import { speakUserLanguage } from './language.ts'
import { print, say } from './terminal.ts'

type Command = (args: readonly string[], context: Context) => Promise<ExitCode>

// The last is started by this program itself.
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['ask', async () => (await import('./ask.ts')).ask],
  ['ocr', async () => (await import('./ocr.ts')).ocr],
  ['inspect', async () => (await import('./inspect.ts')).inspect],
  ['models', async () => (await import('./models.ts')).models],
  ['doctor', async () => (await import('./doctor.ts')).doctor],
  ['capture', async () => (await import('./capture.ts')).capture],
  ['decode-pictures', async () => (await import('./decoder.ts')).serveDecoder],
])

async function run(args: readonly string[], context: Context): Promise<ExitCode> {
  const [name = '--help', ...rest] = args
  if (rest.includes('--version') || name === '--version' || name === '-v') {
    const file = new URL('package.json', context.root)
    print(`${JSON.parse(await readFile(file, 'utf8')).version}\n`)
    return exitCode.done
  }
  const load = commands.get(name)
  if (load !== undefined) return await (await load())(rest, context)
  if (args.length === 0) {
    say(help.eyeshot)
    return exitCode.usage
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    print(`${help.eyeshot}\n`)
    return exitCode.done
  }
  say(`eyeshot: there is no command "${name}"; see eyeshot --help`)
  return exitCode.usage
}

function report(error: unknown): ExitCode {
  if (error instanceof CliError) {
    say(`eyeshot: ${error.message}`)
    return error.code
  }
  if (error instanceof FailureError) {
    say(`eyeshot: ${error.message}`)
    return exitCodeOf(error.failure)
  }
  say(`eyeshot: a bug: ${error instanceof Error ? error.stack : String(error)}`)
  return exitCode.failed
}

const interrupt = new AbortController()
process.once('SIGINT', () => {
  interrupt.abort()
  // Reading from a terminal, for one, cannot be ended; nor does a second interrupt wait.
  setTimeout(() => process.exit(exitCode.interrupted), 1000)
  process.once('SIGINT', () => process.exit(exitCode.interrupted))
})
// Whoever reads the answer may stop before its end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitCode.done : exitCode.failed)
})
process.stderr.on('error', () => undefined)

async function main(): Promise<void> {
  speakUserLanguage(process.env)
  spareLoopback(process.env)
  const { signal } = interrupt
  // This file is built to `out/main/cli.js`.
  const root = new URL('../../', import.meta.url)
  const code = await run(process.argv.slice(2), { signal, root }).catch((error) =>
    signal.aborted ? exitCode.interrupted : report(error),
  )
  const last = signal.aborted ? exitCode.interrupted : code
  // Native work may still be under way, so the end is forced once all is written.
  process.stdout.write('', () => process.stderr.write('', () => process.exit(last)))
}

void main()
