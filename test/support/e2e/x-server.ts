import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { until } from './screen.ts'

/** Starts an X server; `words` are its own, without the number of its display. */
export function startServer(program: string, words: readonly string[]): ChildProcess {
  return spawn(program, ['-displayfd', '3', ...words], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
}

/**
 * Makes a server this process's display, with a window manager, until the returned function is
 * called, which ends both. Throws where the server does not start.
 */
export async function enterServer(server: ChildProcess): Promise<() => Promise<void>> {
  const before = process.env['DISPLAY']
  process.env['DISPLAY'] = `:${await numberFrom(server)}`
  const manager = spawn('openbox', ['--sm-disable'], { stdio: 'ignore' })
  await until('the window manager', async () => {
    const { stdout } = await promisify(execFile)('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK'])
    return stdout.includes('window id')
  })
  return async () => {
    if (before === undefined) delete process.env['DISPLAY']
    else process.env['DISPLAY'] = before
    for (const child of [manager, server]) await endChild(child)
  }
}

/** Ends a program, and waits until it is gone. */
export async function endChild(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  if (child.exitCode === null && child.signalCode === null && child.kill()) await gone
}

function numberFrom(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`it ended with ${code}`)))
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()))
  })
}
