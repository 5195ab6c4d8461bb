/**
 * Runs inside Electron and uses the app's own settings store: `FILE WHAT`. `write` changes a setting
 * again and again until it is killed, and says each number once it is kept; `look` says what there
 * is as JSON; `try` changes it once and says what came of that.
 */
import { writeSync } from 'node:fs'
import { app } from 'electron'
import { FailureError } from '../../common/errors.ts'
import { loadSettings } from '../../main/node/settings-file.ts'
import { openSettings } from '../../main/platform/settings-store.ts'

const [file = '', what = ''] = process.argv.slice(-2)
// Synchronous, so that what was said is said, whatever happens next.
const say = (line: string) => writeSync(1, `${line}\n`)

const store = openSettings(file, loadSettings(file))
const { days } = store.get().history
if (what === 'look') say(JSON.stringify({ days, notices: store.notices }))
if (what === 'try') {
  let failure = ''
  try {
    store.update({ history: { ...store.get().history, days: days + 1 } })
  } catch (error) {
    failure = error instanceof FailureError ? error.failure.message : `bare ${String(error)}`
  }
  store.note({ history: { ...store.get().history, days: days + 1 } })
  const after = store.get().history.days
  say(JSON.stringify({ days, after, failure, notices: store.notices }))
}
if (what === 'write') {
  say('ready')
  for (let number = days + 1; ; number += 1) {
    store.update({ history: { ...store.get().history, days: number % 36_000 } })
    say(`kept ${number}`)
  }
}
app.exit(0)
