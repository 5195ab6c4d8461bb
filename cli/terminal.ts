import { createInterface } from 'node:readline/promises'

/** Writes a part of the answer; nothing else goes to standard output. */
export function print(text: string): void {
  // A file or a pipe gets the text as it is.
  process.stdout.write(process.stdout.isTTY ? withoutControls(text) : text)
}

/** Writes a line for people: an error, a note, progress. */
export function say(line: string): void {
  process.stderr.write(`${withoutControls(line)}\n`)
}

/**
 * Text of a server as a terminal may see it: without the sequences that move the cursor, set the
 * title or write to the clipboard.
 */
export function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '')
}

/** Whether somebody can be asked: both ends of the talk are a terminal. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true
}

/** Asks a question that is answered with yes or no; anything but yes is no. */
export async function confirm(question: string, signal: AbortSignal): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const answer = await lines.question(`${question} [y/N] `, { signal })
    return /^y(es)?$/i.test(answer.trim())
  } finally {
    lines.close()
  }
}
