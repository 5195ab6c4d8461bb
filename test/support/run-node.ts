import { spawn } from 'node:child_process'

export interface RunResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly args?: readonly string[]
  /** The whole environment besides PATH. */
  readonly env?: Readonly<Record<string, string>>
  readonly input?: Uint8Array | string
  readonly cwd?: string
  /** Called with what came on standard output so far. */
  onStdout?(text: string, kill: (signal: NodeJS.Signals) => void): void
}

/** Runs a file under plain Node in an environment of its own and waits for its end. */
export function runNode(file: string, options: RunOptions = {}): Promise<RunResult> {
  const child = spawn(process.execPath, [file, ...(options.args ?? [])], {
    env: { PATH: process.env['PATH'] ?? '', ...options.env },
    cwd: options.cwd,
    stdio: 'pipe',
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    options.onStdout?.(stdout, (signal) => child.kill(signal))
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
}
