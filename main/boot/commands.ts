import type { Action } from '../../common/actions.ts'
import { t } from '../../common/i18n.ts'
import { socketPath } from '../node/paths.ts'
import { type CommandHandler, type CommandServer, listenForCommands } from '../node/socket.ts'
import { actionById } from '../platform/instance.ts'
import type { Starter } from './starter.ts'

interface CommandDeps {
  readonly actions: () => readonly Action[]
  readonly starter: Pick<Starter, 'check' | 'run'>
  readonly showSettings: () => void
}

/** Does what the command line asks of the running app. */
export function commandHandler({ actions, starter, showSettings }: CommandDeps): CommandHandler {
  return async (command) => {
    if (command.command === 'show-settings') {
      showSettings()
      return { ok: true }
    }
    const action = actionById(command.action ?? 'explain', actions())
    if (action === undefined) {
      return {
        ok: false,
        message: t('There is no action named {{action}}.', { action: command.action ?? '' }),
      }
    }
    const { command: _, action: __, private: isPrivate = false, ...how } = command
    starter.check(how)
    starter.run({ action, private: isPrivate, ...how })
    return { ok: true }
  }
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
