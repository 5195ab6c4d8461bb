import { readFile } from 'node:fs/promises'
import { doctorText } from '../main/core/doctor.ts'
import { type ExitCode, exitCode } from '../main/core/exit-code.ts'
import { parse, wrongUsage } from '../main/node/arguments.ts'
import { gatherFacts } from '../main/node/doctor.ts'
import { createKeychain } from '../main/node/keychain.ts'
import { socketPath } from '../main/node/paths.ts'
import { sendWords } from '../main/node/socket-client.ts'
import type { Context } from './context.ts'
import { help } from './help.ts'
import { print } from './terminal.ts'

/** `eyeshot doctor`: asks the running app; where there is none, looks at what it can see itself. */
export async function doctor(args: readonly string[], { root }: Context): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (positionals.length > 0) throw wrongUsage('doctor takes no words; see --help')
  print(values.help ? `${help.doctor}\n` : await findings(root))
  return exitCode.done
}

async function findings(root: URL): Promise<string> {
  const told = await sendWords(socketPath(), ['doctor'], process.cwd())
  if (told !== undefined) return told
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'))
  const versions = { Eyeshot: String(version), 'Node.js': process.versions.node }
  return doctorText({ ...(await gatherFacts(createKeychain(), versions)), running: undefined })
}
