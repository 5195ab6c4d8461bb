import type { Action } from '../../common/actions.ts'
import { t } from '../../common/i18n.ts'
import { socketPath } from '../node/paths.ts'
import { type CommandHandler, type CommandServer, listenForCommands } from '../node/socket.ts'
import { actionById, type WantedCapture } from '../platform/instance.ts'

interface CommandDeps {
  readonly actions: () => readonly Action[]
  readonly run: (wanted: WantedCapture) => void
  readonly showSettings: () => void
}

/** Does what the command line asks of the running app. */
export function commandHandler({ actions, run, showSettings }: CommandDeps): CommandHandler {
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
    const { from } = command
    run({ action, private: command.private ?? false, ...(from === undefined ? {} : { from }) })
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
