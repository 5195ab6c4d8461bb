import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/**
 * `unlocked` and `locked` run a real gnome-keyring-daemon, `none` a bus on which there is none, and
 * `refusing` a bus that lets nobody talk to one.
 */
export type KeyringState = 'unlocked' | 'locked' | 'none' | 'refusing'

export interface KeyringSession {
  /** What a child needs in its environment to see this session and no other. */
  readonly env: {
    readonly HOME: string
    readonly XDG_RUNTIME_DIR: string
    readonly DBUS_SESSION_BUS_ADDRESS: string
  }
  /** Process id of the daemon; undefined where there is none. */
  readonly daemonPid: number | undefined
  /** Ends the bus and the daemon; the folder stays where it was given. */
  close(): Promise<void>
}

const busWithoutServices = (
  rule: string,
) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
    ${rule}
  </policy>
</busconfig>
`

// The daemon returns before it owns its name on the bus, and only then can it be asked.
const awaitDaemon = `
ask() {
  dbus-send --session --dest=org.freedesktop.DBus --print-reply=literal /org/freedesktop/DBus \\
    org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets 2>/dev/null
}
until pid=$(ask); do sleep 0.02; done
echo "$DBUS_SESSION_BUS_ADDRESS $pid"`

const daemonStart: Readonly<Record<KeyringState, string>> = {
  unlocked: `printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null${awaitDaemon}`,
  locked: `gnome-keyring-daemon --start --components=secrets >/dev/null${awaitDaemon}`,
  none: 'echo "$DBUS_SESSION_BUS_ADDRESS"',
  refusing: 'echo "$DBUS_SESSION_BUS_ADDRESS"',
}

/**
 * Starts a D-Bus session with its own keyring.
 *
 * @param home the folder that holds the keyrings; a locked one must have been unlocked once before
 */
export async function startKeyringSession(
  state: KeyringState,
  home?: string,
): Promise<KeyringSession> {
  const folder = home ?? (await mkdtemp(join(tmpdir(), 'eyeshot-keyring-')))
  const config = join(folder, 'bus.conf')
  const rule = state === 'refusing' ? '<deny send_destination="org.freedesktop.secrets"/>' : ''
  await writeFile(config, busWithoutServices(rule))
  const env = { ...process.env, HOME: folder, XDG_RUNTIME_DIR: folder, DISPLAY: '' }
  // The session lives until its standard input ends, so it cannot outlive the test.
  const script = `${daemonStart[state]}\ncat >/dev/null`
  const bus = state === 'none' || state === 'refusing' ? ['--config-file', config] : []
  const child = spawn('dbus-run-session', [...bus, '--', 'sh', '-c', script], {
    env,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const [address = '', ...rest] = (await firstLine(child)).split(/\s+/)
  return {
    env: { HOME: folder, XDG_RUNTIME_DIR: folder, DBUS_SESSION_BUS_ADDRESS: address },
    daemonPid: rest.length === 0 ? undefined : Number(rest.at(-1)),
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.stdin?.end()
      await ended
      if (home === undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (child.stdout !== null) createInterface(child.stdout).once('line', resolve)
    child.once('error', reject)
    child.once('exit', () => reject(new Error('the D-Bus session ended at once')))
  })
}
