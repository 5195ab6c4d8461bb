/** Takes the pictures of one theme, inside a display; scripts/screenshots.mjs prepares it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { LLMock } from '@copilotkit/aimock'
import { _electron } from 'playwright'
import sharp from 'sharp'
import { root } from './build.mjs'

const { electron, switches, out, theme, language, all } = JSON.parse(
  process.env.EYESHOT_SCREENSHOTS,
)
const answer = [
  '**The deployment stopped** because the database refused the connection. Nothing was changed.',
  '| What | Value |\n| --- | --- |\n| Error | `ECONNREFUSED` |\n| Address | `10.0.4.17:5432` |',
  'Most probably the database does not run, or a firewall is in the way:',
  '```sh\npg_isready -h 10.0.4.17\n```',
].join('\n\n')

const diagram =
  '```mermaid\nflowchart LR\n  ui["App"] --> api["Service"]\n  api --> db[("Database")]\n  api -->|"refused"| stop["Stopped"]\n```'
const table =
  '| Host | Port | State |\n| --- | ---: | --- |\n| 10.0.4.16 | 5432 | open |\n| 10.0.4.17 | 5432 | refused |\n| 10.0.4.18 | 5432 | open |'
const chart = JSON.stringify({
  type: 'bar',
  title: 'Deployments',
  x: { label: 'Month', unit: '' },
  y: { label: 'Number', unit: '' },
  series: [
    {
      name: '2026',
      points: [
        { x: 'Jan', y: 12, estimated: false },
        { x: 'Feb', y: 17, estimated: true },
        { x: 'Mar', y: 9, estimated: false },
      ],
    },
  ],
})
const formula = '$$\n\\int_0^1 x^2\\,dx = \\frac{1}{3}\n$$'

const xdotool = (...words) =>
  execFileSync('xdotool', words.map(String), { encoding: 'utf8' }).trim()

const server = new LLMock({ port: 0 })
server.onMessage(/Mermaid source/, { content: diagram })
server.onMessage(/Markdown table/, { content: table })
server.onMessage(/out of the chart/, { content: chart })
server.onMessage(/as LaTeX/, { content: formula })
server.onMessage(/./, { content: answer })
await server.start()

const settings = {
  version: 1,
  welcomed: false,
  theme,
  hotkeys: {
    explain: 'Super+Shift+E',
    'copy-text': 'Super+Shift+T',
    'show-answer': 'Super+Shift+A',
    table: 'Super+Shift+1',
    chart: 'Super+Shift+2',
    diagram: 'Super+Shift+3',
    formula: 'Super+Shift+4',
  },
  ...(language === undefined ? {} : { uiLanguage: language }),
  providers: [
    { id: 'demo', name: 'Demo', baseUrl: `${server.url}/v1`, model: 'qwen2.5-vl-7b' },
    {
      id: 'ollama',
      name: 'Ollama (this computer)',
      baseUrl: 'http://127.0.0.1:11434/v1',
      model: 'qwen2.5vl',
    },
  ],
}
const folder = join(process.env.XDG_CONFIG_HOME, 'eyeshot')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'config.json'), JSON.stringify(settings))
try {
  // The tool ends with 1 even where all went well.
  execFileSync('display', ['-window', 'root', join(root, 'assets/demo/sample.png')], {
    stdio: 'ignore',
  })
} catch {}

const app = await _electron.launch({ executablePath: electron, args: [root, ...switches] })

/** The page of a kind of window, once it is there; titles are translated, addresses are not. */
async function pageOf(kind) {
  const end = Date.now() + 60_000
  while (Date.now() < end) {
    const page = app.windows().find((one) => one.url().includes(`/${kind}/`))
    if (page !== undefined) return page
    await wait(100)
  }
  throw new Error(`waited in vain for the ${kind} window`)
}

/** Writes what a page shows as a small PNG. */
async function shoot(page, name) {
  await page.emulateMedia({ colorScheme: null })
  await wait(400)
  await write(await page.screenshot(), name)
}

async function write(picture, name) {
  const file = join(out, `${name}-${theme}.png`)
  writeFileSync(file, await sharp(picture).png({ palette: true, effort: 10 }).toBuffer())
}

const welcome = await pageOf('welcome')
await welcome.locator('h1').waitFor()
await wait(2500)
await shoot(welcome, 'welcome')
await welcome.close()

// What a second start does.
await app.evaluate(({ app: electronApp }) => electronApp.emit('second-instance', {}, []))
const page = await pageOf('settings')
await page.locator('[data-section]').first().waitFor()
const wanted = all ? undefined : ['providers', 'actions', 'appearance']
for (const tab of await page.locator('[data-section]').all()) {
  const section = await tab.getAttribute('data-section')
  if (wanted !== undefined && !wanted.includes(section)) continue
  await tab.click()
  await shoot(page, `settings-${section}`)
}
if (all) {
  await page.locator('[data-section=actions]').click()
  await page.locator('#panel-actions .row button').first().click()
  await shoot(page, 'settings-action-form')
  await page.getByRole('searchbox').first().fill('e')
  await shoot(page, 'settings-search')
  await page.getByRole('searchbox').first().fill('')
  await app.evaluate(({ BrowserWindow }) => {
    const settingsWindow = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes('/settings/'),
    )
    settingsWindow?.setSize(460, 600)
  })
  await shoot(page, 'settings-small')
}
await page.close()

/** Presses a hotkey and drags over the window of the sample picture. */
async function select(hotkey, { shift = false, shot = false } = {}) {
  xdotool('key', hotkey)
  await pageOf('overlay')
  await wait(1200)
  xdotool('mousemove', 96, 172, 'mousedown', 1)
  await wait(100)
  xdotool('mousemove', 400, 300)
  await wait(100)
  xdotool('mousemove', 784, 520)
  await wait(400)
  if (shot) await shootScreen('overlay')
  if (shift) xdotool('keydown', 'shift')
  xdotool('mouseup', 1)
  if (shift) xdotool('keyup', 'shift')
}

async function shootScreen(name) {
  const screen = execFileSync('import', ['-window', 'root', 'png:-'], { maxBuffer: 2 ** 26 })
  await write(screen, name)
}

await select('super+shift+e', { shot: true })
const shown = await pageOf('answer')
await shown.locator('pre').first().waitFor()
await wait(1500)
await shoot(shown, 'answer')
// Each in the form that its action wants, once it is drawn.
for (const [name, key, drawn] of [
  ['table', 1, '.contract table, .contract [role=grid]'],
  ['chart', 2, '.contract canvas, .contract svg'],
  ['diagram', 3, '.contract img'],
  ['formula', 4, '.contract .katex'],
]) {
  await select(`super+shift+${key}`)
  await shown.locator(drawn).first().waitFor()
  await wait(1500)
  await shoot(shown, `answer-${name}`)
}
await shown.locator('footer').first().click()
xdotool('key', 'question')
await shown.locator('dialog[open]').waitFor()
await shoot(shown, 'answer-keys')
xdotool('key', 'Escape')
await select('super+shift+e', { shift: true })
await wait(600)
await shootScreen('overlay-adjust')
xdotool('key', 'Escape')
await wait(600)
await app.evaluate(({ app: electronApp }) => electronApp.emit('second-instance', {}, []))
const again = await pageOf('settings')
await again.locator('[data-section]').first().waitFor()
await again.evaluate(() => window.eyeshot.openHistory())
const kept = await pageOf('history')
await kept.locator('.preview img').waitFor()
await wait(800)
await shoot(kept, 'history')
await kept.getByRole('searchbox').fill('refused')
await kept.locator('mark').first().waitFor()
await wait(800)
await shoot(kept, 'history-search')
await app.close()
await server.stop()
process.exit(0)
