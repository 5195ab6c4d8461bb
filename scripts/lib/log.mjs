/** One line on standard error, marked as coming from the project's scripts. */
export function say(message) {
  process.stderr.write(`eyeshot: ${message}\n`)
}

/** Prints one sentence and ends the process with 1. */
export function fail(message) {
  say(message)
  process.exit(1)
}
