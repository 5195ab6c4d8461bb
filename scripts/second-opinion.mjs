/**
 * Lets Electronegativity look at the sources: `node scripts/second-opinion.mjs`. It has packages of
 * its own in `scripts/second-opinion/`, so that none of them comes with Eyeshot. What it finds is
 * explained in `docs/security-findings.md`; exits with 1 where it finds something else.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './lib/build.mjs'
import { say } from './lib/log.mjs'

const folder = mkdtempSync(join(tmpdir(), 'eyeshot-second-opinion-'))
const run = (command, parameters) =>
  spawnSync(command, parameters, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 2, 2] })

try {
  cpSync(join(root, 'scripts/second-opinion'), folder, { recursive: true })
  if (run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']).status !== 0) {
    throw new Error('Electronegativity could not be installed')
  }
  // Its own packages would be looked at too, if they lay beside.
  const sources = join(folder, 'sources')
  for (const name of ['main', 'preload', 'renderer', 'common', 'package.json']) {
    cpSync(join(root, name), join(sources, name), { recursive: true })
  }
  const report = join(folder, 'report.csv')
  run(join(folder, 'node_modules/.bin/electronegativity'), ['-i', sources, '-o', report])
  const lines = readFileSync(report, 'utf8').trim().split('\n').slice(1)
  const found = lines.map((line) => {
    const [issue, , , file] = line.split(',').map((cell) => cell.trim().replaceAll('"', ''))
    return `${issue} ${file.replace(`${sources}/`, '')}`
  })
  const explained = readFileSync(join(root, 'docs/security-findings.md'), 'utf8')
  const isKnown = (one) => explained.includes(`\`${one}\``)
  for (const one of found) say(`${isKnown(one) ? 'explained' : 'NEW'}: ${one}`)
  process.stdout.write(
    `${found.length} findings, ${found.filter((one) => !isKnown(one)).length} new\n`,
  )
  process.exitCode = found.every(isKnown) && found.length > 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
