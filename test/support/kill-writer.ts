import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

/** When a writer is killed. */
export interface Moment {
  /** A word that it says first. */
  readonly until: 'ready' | 'kept'
  /** How long after that, in ms. */
  readonly afterMs: number
}

/** What a writer said before it was killed. */
export interface LastWords {
  /** The numbers that it said after a word. */
  numbers(word: string): readonly number[]
  readonly stderr: string
}

/** Runs a program that says on a line each what it did, and kills it by SIGKILL. */
export async function runUntilKilled(
  command: string,
  words: readonly string[],
  { until, afterMs }: Moment,
): Promise<LastWords> {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stderr.on('data', (data) => {
    stderr += String(data)
  })
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (data) => {
      stdout += String(data)
      if (stdout.includes(until)) resolve()
    })
    child.once('exit', () => resolve())
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  await ready
  await wait(afterMs)
  child.kill('SIGKILL')
  await ended
  // A line that was cut in half was not said.
  const lines = stdout.slice(0, stdout.lastIndexOf('\n') + 1).split('\n')
  const numbers = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => Number(line.split(' ')[1]))
  return { numbers, stderr }
}
