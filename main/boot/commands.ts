import type { Action } from '../../common/actions.ts'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { makeFailure } from '../core/errors.ts'
import { captureRequest } from '../node/capture-arguments.ts'
import { socketPath } from '../node/paths.ts'
import { type CommandHandler, type CommandServer, listenForCommands } from '../node/socket.ts'
import type { Command } from '../node/socket-line.ts'
import type { Starter } from './starter.ts'
import { actionById } from './wanted-capture.ts'

interface CommandDeps {
  readonly actions: () => readonly Action[]
  readonly starter: Pick<Starter, 'check' | 'run'>
  readonly showSettings: () => void
  /** What `eyeshot doctor` prints. */
  readonly doctor: () => Promise<string>
}

/** Does what the command line asks of the running app. */
export function commandHandler({
  actions,
  starter,
  showSettings,
  doctor,
}: CommandDeps): CommandHandler {
  const capture = ({ action: id = 'explain', ...rest }: Omit<CaptureCommand, 'command'>) => {
    const action = actionById(id, actions())
    if (action === undefined) {
      throw invalid(t('There is no action named {{action}}.', { action: id }))
    }
    const { private: isPrivate = false, ...how } = rest
    starter.check({ action, ...how })
    starter.run({ action, private: isPrivate, ...how })
  }
  const typed = async ([name = '', ...words]: readonly string[], folder: string) => {
    if (name === 'doctor') return await doctor()
    const wanted = name === 'capture' ? captureRequest(words, actions(), folder) : 'help'
    if (wanted === 'help') throw invalid(t('There is no command “{{name}}” here.', { name }))
    capture(wanted)
    return ''
  }
  return async (command) => {
    if (command.command === 'words') return await typed(command.words, command.folder)
    if (command.command === 'show-settings') showSettings()
    else capture(command)
    return ''
  }
}

type CaptureCommand = Extract<Command, { readonly command: 'capture' }>

function invalid(message: string): FailureError {
  return new FailureError(makeFailure('invalid-input', message))
}

/** The command socket; without one, which stderr explains, the app works all the same. */
export async function openSocket(handler: CommandHandler): Promise<CommandServer | undefined> {
  try {
    const socket = await listenForCommands(socketPath(), handler)
    return socket === 'taken' ? undefined : socket
  } catch (error) {
    process.stderr.write(`eyeshot: no command socket, so "eyeshot capture" cannot work: ${error}\n`)
    return undefined
  }
}
