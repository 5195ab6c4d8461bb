/** The demo itself, inside its display and session; scripts/demo.mjs prepares both. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { AsyncEntry } from '@napi-rs/keyring'
import { _electron } from 'playwright'
import { root } from './build.mjs'

const { electron, switches, out, baseUrl, model, dark } = JSON.parse(process.env.EYESHOT_DEMO)
const selection = { from: [96, 172], to: [784, 520] }

const xdotool = (...words) =>
  execFileSync('xdotool', words.map(String), { encoding: 'utf8' }).trim()
const screenshot = (name, window = 'root') =>
  execFileSync('import', ['-window', window, join(out, name)])

async function until(check, what, limitMs = 120_000) {
  const end = Date.now() + limitMs
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await wait(100)
  }
}

function visible(title) {
  try {
    return xdotool('search', '--onlyvisible', '--name', `^${title}$`).split('\n')[0]
  } catch {
    return undefined
  }
}

async function writeSettings() {
  const folder = join(process.env.XDG_CONFIG_HOME, 'eyeshot')
  mkdirSync(folder, { recursive: true })
  const settings = { version: 1, welcomed: true, providers: [] }
  if (baseUrl !== undefined) {
    const provider = { id: 'demo', name: 'Demo', baseUrl, model }
    const key = process.env.EYESHOT_API_KEY
    if (key) {
      provider.keyOrigin = new URL(baseUrl).origin
      await new AsyncEntry('eyeshot', `demo ${provider.keyOrigin}`, {
        linux: { store: 'secret-service' },
      }).setPassword(key)
    }
    settings.providers.push(provider)
  }
  writeFileSync(join(folder, 'config.json'), JSON.stringify(settings))
}

await writeSettings()
// The tool ends with 1 even where all went well.
try {
  execFileSync('display', ['-window', 'root', join(root, 'assets/demo/sample.png')], {
    stdio: 'ignore',
  })
} catch {}
const app = await _electron.launch({
  executablePath: electron,
  args: [root, ...switches],
  colorScheme: dark ? 'dark' : 'light',
})
const titled = async (title) => {
  let found
  await until(async () => {
    for (const page of app.windows()) {
      if ((await page.title().catch(() => '')) === title) found = page
    }
    return found !== undefined
  }, title)
  return found
}
await titled('Eyeshot overlay')
await wait(1000)

xdotool('key', baseUrl === undefined ? 'super+shift+t' : 'super+shift+e')
await until(() => visible('Eyeshot overlay') !== undefined, 'the overlay')
xdotool('mousemove', ...selection.from, 'mousedown', 1)
await wait(100)
xdotool('mousemove', 400, 300)
await wait(100)
xdotool('mousemove', ...selection.to)
await wait(400)
screenshot('overlay.png')
xdotool('mouseup', 1)

const page = await titled('Eyeshot answer')
// Retry is there from the start, and can be pressed once the run is over.
const retry = page.getByRole('button', { name: 'Retry' })
await until(() => retry.isEnabled(), 'the answer')
// The thumbnail of a text that was read comes after the text.
await page
  .getByRole('button', { name: /look at it/ })
  .first()
  .waitFor()
await wait(400)
const failure = page.getByRole('alert')
if ((await failure.count()) > 0) process.stderr.write(`${await failure.textContent()}\n`)
screenshot('answer.png')
screenshot('window.png', visible('Eyeshot answer'))
const text = (await page.getByRole('article', { name: 'Answer' }).textContent()) ?? ''
writeFileSync(join(out, 'answer.txt'), text)
process.stdout.write(`${text}\n`)
const failed = text === ''
await app.close()
process.exit(failed ? 1 : 0)
