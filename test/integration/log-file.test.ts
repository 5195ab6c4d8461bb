import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openLogFile, readLog } from '../../main/node/log-file.ts'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'eyeshot-log-')), 'logs')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

it('keeps three files of a bounded size, the newest lines in them', () => {
  const write = openLogFile(folder, 1000)
  for (let number = 0; number < 1000; number += 1) write(`line ${number}`)
  expect(readdirSync(folder).sort()).toEqual(['eyeshot.1.log', 'eyeshot.2.log', 'eyeshot.log'])
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  for (const text of files) expect(text.length).toBeLessThan(1100)
  const all = readLog(folder, 10_000)
  const from = 1000 - all.length
  expect(all.length).toBeGreaterThan(200)
  expect(all).toEqual(all.map((_, index) => `line ${from + index}`))
  expect(readLog(folder, 2)).toEqual(['line 998', 'line 999'])
})

it('goes on where an earlier start left off, its size included', () => {
  openLogFile(folder, 100)('x'.repeat(150))
  openLogFile(join(folder, '.'), 100)('after')
  expect(readFileSync(join(folder, 'eyeshot.log'), 'utf8')).toBe('after\n')
})

it('is for its owner alone', () => {
  const write = openLogFile(folder, 100)
  for (let number = 0; number < 60; number += 1) write(`line ${number}`)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
  }
})

it('does without where nothing can be written', () => {
  const file = join(folder, '..', 'file')
  writeFileSync(file, '')
  const write = openLogFile(join(file, 'logs'))
  expect(() => write('line')).not.toThrow()
  expect(readLog(join(file, 'logs'), 5)).toEqual([])
})
