import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { revenue } from '../support/chart.ts'
import { overlayShown, pressClose, type TestApp } from '../support/e2e/app.ts'
import type { TestProvider } from '../support/e2e/provider.ts'
import {
  clipboardText,
  drag,
  focused,
  pressKey,
  showNoise,
  showPicture,
  until,
} from '../support/e2e/screen.ts'
import { endedAfterEach } from '../support/e2e/started.ts'
import { openHistory } from '../support/e2e/steps.ts'

const key = 'Super+Shift+G'
const table = '| Region | Units |\n| --- | ---: |\n| North | 1204 |\n| =1+1 | 418 |'
const chart = JSON.stringify(revenue)

describe('answers with a contract', () => {
  const started = endedAfterEach()
  let running: TestApp
  let provider: TestProvider

  /** @param chunkSize characters that come at once */
  const ask = async (
    action: string,
    answers: string | readonly string[],
    chunkSize = 6,
  ): Promise<Page> => {
    provider = await started.provider(answers, { chunkSize })
    running = await started.app({
      settings: { providers: [provider.provider], hotkeys: { [action]: key } },
    })
    await capture()
    const page = await running.page('Eyeshot answer')
    await focused('Eyeshot answer')
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text())
    })
    return page
  }
  const violations: string[] = []

  const saveTo = async (name: string): Promise<string> => {
    const file = join(await mkdtemp(join(tmpdir(), 'eyeshot-saved-')), name)
    // The system's own dialog cannot be pressed here; it answers with this file.
    await running.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, file)
    return file
  }

  it('shows a table as a grid, edited by keys and copied for a spreadsheet', async () => {
    const page = await ask('table', table)
    await page.getByRole('button', { name: '1204' }).focus()
    // Whether the rest of the answer is there or not: the cell opens once it is.
    await pressKey('F2')
    const field = page.getByRole('textbox', { name: 'Row 2, column 2' })
    await field.fill('1205')
    await pressKey('Return')
    await page.getByRole('button', { name: '1205' }).waitFor()
    await page.locator('.carry').getByRole('button', { name: 'Copy' }).click()
    await page.getByText('Copied as TSV').waitFor()
    expect(await clipboardText()).toBe("Region\tUnits\nNorth\t1205\n'=1+1\t418\n")
    const file = await saveTo('table.csv')
    await page.getByRole('combobox', { name: 'Form' }).selectOption('CSV')
    await page.getByRole('button', { name: 'Save as…' }).click()
    await page.getByText(`Saved to ${file}`).waitFor()
    expect(await readFile(file, 'utf8')).toBe("Region,Units\r\nNorth,1205\r\n'=1+1,418\r\n")
    await page.getByText('Show the answer as it came').click()
    expect(await page.locator('details.raw pre').textContent()).toBe(table)
  })

  it('keeps edits over a reload, a follow-up and the history, and copies them by keys', async () => {
    const page = await ask('table', [table, 'It is 1623.'])
    await edited(page, '1204', '1205')
    await page.getByRole('button', { name: '418' }).focus()
    await pressKey('alt+Down')
    await page.getByRole('button', { name: 'Row 4, column 2, empty' }).waitFor()
    await page.getByRole('button', { name: 'Row 4, column 1, empty' }).focus()
    await pressKey('Home')
    await page.keyboard.type('South')
    await pressKey('Return')
    await page.getByRole('button', { name: 'South' }).focus()
    await page.getByRole('button', { name: 'Add a column on the right' }).click()
    await page.getByRole('button', { name: 'Row 4, column 3, empty' }).waitFor()
    await page.getByRole('button', { name: 'Row 4, column 2, empty' }).focus()
    await pressKey('alt+shift+Delete')
    await page
      .getByRole('button', { name: 'Row 4, column 3, empty' })
      .waitFor({ state: 'detached' })
    const tsv = "Region\tUnits\nNorth\t1205\n'=1+1\t418\nSouth\t\n"
    await pressKey('ctrl+shift+c')
    await until('the copy', async () => (await clipboardText()) === tsv)
    await page.reload()
    await page.getByRole('button', { name: 'South' }).waitFor()
    await page.getByLabel('Ask further').fill('What is the sum?')
    await pressKey('Return')
    await page.getByText('It is 1623.').waitFor()
    await page.getByRole('button', { name: '1205' }).waitFor()
    expect((await provider.asked()).at(-1)?.followed.join()).toContain('| North | 1205 |')
    await edited(page, '1205', '1206')
    const history = await openHistory(running)
    await pressClose(page)
    await history.getByRole('listbox').getByRole('option').first().click()
    await history.getByRole('button', { name: 'Open', exact: true }).click()
    const again = await running.page('Eyeshot answer')
    await again.getByRole('button', { name: '1206' }).waitFor()
    await again.getByRole('button', { name: 'South' }).waitFor()
    await again.getByText('It is 1623.').waitFor()
  })

  it('goes to any place of a table of 8,000 rows and edits it there', async () => {
    const rows = Array.from({ length: 8000 }, (_, row) => `| name ${row} | ${row} | x |`)
    const page = await ask('table', ['| a | b | c |', '|---|---|---|', ...rows].join('\n'), 4000)
    await editable(page)
    await page.getByRole('button', { name: 'name 0', exact: true }).focus()
    await pressKey('ctrl+End')
    await page.getByRole('button', { name: 'name 7999' }).waitFor()
    await pressKey('Left')
    await page.keyboard.type('4711')
    await pressKey('Return')
    await page.getByRole('button', { name: '4711' }).waitFor()
    await pressKey('ctrl+Home')
    await page.getByRole('button', { name: 'name 0', exact: true }).waitFor()
    // Only what is in sight is there.
    expect(await page.locator('.grid-frame tr').count()).toBeLessThan(100)
    await pressKey('ctrl+shift+c')
    await until('the copy', async () => (await clipboardText()).endsWith('name 7999\t4711\tx\n'))
  })

  it('puts a table on the clipboard as HTML, with its text beside it', async () => {
    const page = await ask('table', table)
    await page.getByRole('combobox', { name: 'Form' }).selectOption('HTML')
    await page.locator('.carry').getByRole('button', { name: 'Copy' }).click()
    await page.getByText('Copied as HTML').waitFor()
    expect(await clipboardText('text/html')).toContain('<td>1204</td>')
    expect(await clipboardText()).toBe("Region\tUnits\nNorth\t1204\n'=1+1\t418\n")
  })

  it('asks once more for what does not fit, and keeps the first answer in sight', async () => {
    const page = await ask('table', ['It shows sales by region.', table])
    await page.getByText('The answer did not fit; asked once more.').waitFor()
    await page.getByRole('button', { name: '1204' }).waitFor()
    await page.getByText('Show the first answer').click()
    await page.getByText('It shows sales by region.').waitFor()
    const [, second] = await provider.asked()
    expect(second?.followed.join()).toContain('There is no table in the answer.')
  })

  it('asks no third time, and says what does not fit', async () => {
    const page = await ask('table', ['No.', 'Still no.'])
    await page.getByText('There is no table in the answer.').last().waitFor()
    await page.getByText('Still no.').waitFor({ state: 'attached' })
    expect(await provider.asked()).toHaveLength(2)
  })

  it('draws a formula, and gives its MathML', async () => {
    const page = await ask('formula', '$$\n\\frac{a_1}{2} + \\sqrt{x}\n$$')
    await page.locator('.katex-html').waitFor()
    await page.getByRole('combobox', { name: 'Form' }).selectOption('MathML')
    await page.locator('.carry').getByRole('button', { name: 'Copy' }).click()
    await page.getByText('Copied as MathML').waitFor()
    expect(await clipboardText()).toMatch(/^<math[\s\S]*<mfrac>[\s\S]*<\/math>$/)
    expect(violations).toEqual([])
  })

  it('draws a chart again from its numbers, and saves it as SVG and PNG', async () => {
    const page = await ask('chart', chart)
    const drawn = page.getByAltText('The chart drawn again from the numbers below')
    await until('the drawing', async () =>
      drawn.evaluate((image) => (image as HTMLImageElement).naturalWidth > 0),
    )
    await page.getByAltText('The chart in the capture').waitFor()
    await page.getByRole('button', { name: '12.5' }).waitFor()
    const svg = await saveTo('chart.svg')
    await page.getByRole('combobox', { name: 'Form' }).selectOption('SVG')
    await page.getByRole('button', { name: 'Save as…' }).click()
    await page.getByText(`Saved to ${svg}`).waitFor()
    expect(await readFile(svg, 'utf8')).toMatch(/^<svg[\s\S]*Revenue[\s\S]*<\/svg>$/)
    const png = await saveTo('chart.png')
    await page.getByRole('combobox', { name: 'Form' }).selectOption('PNG')
    await page.getByRole('button', { name: 'Save as…' }).click()
    await page.getByText(`Saved to ${png}`).waitFor()
    expect(await sharp(png).metadata()).toMatchObject({ width: 1280, height: 800 })
    expect(violations).toEqual([])
  })

  it('draws a diagram apart, without the network, and shows it as a picture', async () => {
    const source = 'flowchart TD\n  a["Start"] -->|"yes"| b["End"]'
    const page = await ask('diagram', `\`\`\`mermaid\n${source}\n\`\`\``)
    const drawn = page.getByAltText('The diagram drawn from the source below')
    await until('the drawing', async () =>
      drawn.evaluate((image) => (image as HTMLImageElement).naturalWidth > 50).catch(() => false),
    )
    const file = await saveTo('diagram.svg')
    await page.getByRole('combobox', { name: 'Form' }).selectOption('SVG')
    await page.getByRole('button', { name: 'Save as…' }).click()
    await page.getByText(`Saved to ${file}`).waitFor()
    const svg = await readFile(file, 'utf8')
    expect(svg).toContain('Start')
    expect(svg).not.toMatch(/<script|foreignObject|\son\w+=/i)
    expect(violations).toEqual([])
  })

  it('says the line of a diagram that cannot be drawn, after it asked once more', async () => {
    const broken = '```mermaid\nflowchart TD\n  a --> --> b\n```'
    const page = await ask('diagram', [broken, broken])
    await page.getByText('The answer did not fit; asked once more.').waitFor()
    await page.getByText(/This cannot be drawn, line 2/).waitFor()
    expect(await provider.asked()).toHaveLength(2)
  })

  it('ends a drawing that never ends, and draws the next', async () => {
    const page = await ask('diagram', '```mermaid\nflowchart TD\n  a --> b\n```')
    const drawn = page.getByAltText('The diagram drawn from the source below')
    const isDrawn = () =>
      drawn.evaluate((image) => (image as HTMLImageElement).naturalWidth > 20).catch(() => false)
    await until('the drawing', isDrawn)
    // Mermaid guards its own loops; whatever else hangs in the page hangs like this.
    const busy = await running.app.evaluate(({ webContents }) => {
      const pages = webContents.getAllWebContents()
      const page = pages.find((one) => one.getTitle() === 'Eyeshot diagram')
      void page?.executeJavaScript('setTimeout(() => { for (;;); })')
      return page?.getOSProcessId()
    })
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByText('The answer did not fit; asked once more.').waitFor({ timeout: 60_000 })
    await page.getByText('This cannot be drawn: it takes too long').first().waitFor()
    await until('the drawing', isDrawn)
    expect(await provider.asked()).toHaveLength(3)
    expect(() => process.kill(busy ?? 0, 0)).toThrow('ESRCH')
  })

  it('marks where the model and the reading on this computer differ', async () => {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080"><rect width="1920" height="1080" fill="#fff"/><text x="220" y="260" font-family="DejaVu Sans" font-size="28">Total due 1204 EUR</text></svg>`
    const file = join(await mkdtemp(join(tmpdir(), 'eyeshot-shown-')), 'shown.png')
    await sharp(Buffer.from(drawing)).png().toFile(file)
    await showPicture(file)
    const page = await ask('copy-text-model', 'Total due 1284 EUR')
    const marked = page.getByRole('button', {
      name: 'The model reads “1284”, this computer “1204”',
    })
    await marked.click()
    await page.locator('.carry').getByRole('button', { name: 'Copy' }).click()
    await page.getByText('Copied as Text').waitFor()
    expect(await clipboardText()).toBe('Total due 1204 EUR')
  })

  it('asks the user first where the action wants a question', async () => {
    const page = await ask('ask', 'It is blue.')
    await page.getByLabel('What do you want to know about this picture?').fill('Which colour?')
    expect(await provider.asked()).toHaveLength(0)
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await page.getByText('It is blue.').waitFor()
    await page.getByText('Which colour?').waitFor()
    const [asked] = await provider.asked()
    expect(asked?.prompt).toBe('Which colour?')
  })

  it('compares two captures', async () => {
    // Of an empty screen the blank margins would be left out.
    await showNoise()
    provider = await started.provider('The second is larger.')
    running = await started.app({
      settings: { providers: [provider.provider], hotkeys: { compare: key } },
    })
    const overlay = await running.page('Eyeshot overlay')
    await pressKey('super+shift+g')
    await overlay.getByText('Select the first of two parts').waitFor()
    await overlayShown()
    await drag({ x: 200, y: 200 }, { x: 600, y: 400 })
    await overlay.getByText('Select the second part').waitFor()
    await overlayShown()
    await drag({ x: 500, y: 500 }, { x: 700, y: 650 })
    const page = await running.page('Eyeshot answer')
    await page.getByText('The second is larger.').waitFor()
    const body = provider.server.getRequests()
    expect(body).toHaveLength(1)
    const [asked] = await provider.asked()
    expect(asked?.images).toMatchObject([
      { width: 400, height: 200 },
      { width: 200, height: 150 },
    ])
  })

  it('says what changed since the last capture, and asks no model where nothing did', async () => {
    await showPicture(await plain('#ffffff'))
    const page = await ask('changes', 'It turned blue.')
    await page.getByText('This part of the screen is kept.').waitFor()
    await pressClose(page)
    await pressKey('super+shift+g')
    await running
      .page('Eyeshot answer')
      .then((again) => again.getByText(/^Nothing changed/).waitFor())
    expect(await provider.asked()).toHaveLength(0)
    await showPicture(await plain('#3366cc'))
    await pressKey('super+shift+g')
    await running
      .page('Eyeshot answer')
      .then((again) => again.getByText('It turned blue.').waitFor())
    const [asked] = await provider.asked()
    expect(asked?.images).toHaveLength(2)
  })
})

/** Waits until a grid can be edited: its answer is complete, and kept. */
async function editable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Remove this row' }).waitFor()
}

/** Edits a cell by keys. */
async function edited(page: Page, before: string, after: string): Promise<void> {
  await editable(page)
  await page.getByRole('button', { name: before }).focus()
  await pressKey('F2')
  await page.locator('.grid-frame textarea').fill(after)
  await pressKey('Return')
  await page.getByRole('button', { name: after }).waitFor()
}

async function capture(): Promise<void> {
  await pressKey('super+shift+g')
  await overlayShown()
  await drag({ x: 200, y: 200 }, { x: 600, y: 400 })
}

/** A picture of one colour, as large as the screen. */
async function plain(background: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'eyeshot-plain-')), 'plain.png')
  await sharp({ create: { width: 1920, height: 1080, channels: 3, background } })
    .png()
    .toFile(file)
  return file
}
