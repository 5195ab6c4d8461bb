/**
 * Runs the tests: `npm test` for all of them, `node scripts/test.mjs STAGE [vitest arguments]` for
 * one stage (lint, types, unit, integration, e2e, faults, security,
 * package; desktops, which runs by its name only). Ends with one line that counts them.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildIfStale, root } from './lib/build.mjs'
import { caseTable, readCases } from './lib/case-table.mjs'
import { describeRuntime } from './lib/electron-runtime.mjs'
import { prepareElectron } from './lib/launch.mjs'
import { say } from './lib/log.mjs'
import { keyringSession, onVirtualDesktop } from './lib/session.mjs'
import { desktopCommands, testCommands } from './lib/system.mjs'

const [wanted, ...vitestArguments] = process.argv.slice(2)
/** The tests that failed, with the reason, repeated at the end: of a long output only that is seen. */
const broken = []
/** Those of them that passed when their files were run once more. */
const onlyAgain = []
const counts = { passed: 0, failed: 0, skipped: 0 }
const report = join(root, '.cache/test-report.json')
mkdirSync(join(root, '.cache'), { recursive: true })

function run(command, parameters, env = process.env) {
  const { status } = spawnSync(command, parameters, { cwd: root, stdio: 'inherit', env })
  return status === 0
}

/** A check without tests of its own counts as one. */
function check(command, parameters) {
  const passed = run(command, parameters)
  counts[passed ? 'passed' : 'failed'] += 1
  return passed
}

/** @param files those to run; without, all that the arguments of the command line name */
function vitest(project, { env = process.env, wrapper = [], files = vitestArguments } = {}) {
  rmSync(report, { force: true })
  const command = [
    ...wrapper,
    process.execPath,
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...files,
  ]
  const passed = run(command[0], command.slice(1), env)
  const result = readReport()
  add(result)
  broken.push(...failures(result))
  // A file that could not even be loaded has no failed test, yet the run failed.
  if (!passed && result.numFailedTests === 0) counts.failed += 1
  return passed
}

/** The failed tests of a report, each with the first lines of its reason. */
function failures({ testResults }) {
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const tests = assertionResults.filter(({ status }) => status === 'failed')
      const file = relative(root, name)
      if (tests.length === 0) return [`${file}: ${firstLines(message)}`]
      return tests.map(
        ({ fullName, failureMessages }) =>
          `${file}: ${fullName}\n${failureMessages.map(firstLines).join('\n')}`,
      )
    })
}

function firstLines(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.slice(0, 12).join('\n').slice(0, 1500)
}

function add({ numPassedTests, numFailedTests, numPendingTests }) {
  counts.passed += numPassedTests
  counts.failed += numFailedTests
  counts.skipped += numPendingTests
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] }
  }
}

async function onDisplay(project, extra = {}) {
  buildIfStale()
  const once = (files) =>
    onVirtualDesktop(runtime.binary, (env) =>
      vitest(project, { env: { ...env, ...extra }, wrapper: keyringSession, files }),
    )
  const said = broken.length
  if (await once()) return true
  return wanted === undefined && (await again(readReport(), once, said))
}

/** More failed files than this are no accident of a busy machine. */
const mostAgain = 3

/**
 * Runs the files that failed once more, on a desktop of their own: of real key presses and windows
 * a busy machine loses one now and then, while a fault fails again. Part of a run of all stages only,
 * and told at its end.
 *
 * @param said how many failures had been told before this stage
 */
async function again({ testResults }, once, said) {
  const files = testResults.filter(({ status }) => status === 'failed')
  if (files.length === 0 || files.length > mostAgain) return false
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const number = (status) => -tests.filter((test) => test.status === status).length
  // A file without a failed test was counted as one.
  const numFailedTests = Math.min(-1, number('failed'))
  const before = { numPassedTests: number('passed'), numFailedTests }
  for (const { name } of files) say(`failed, is run once more: ${relative(root, name)}`)
  add({ ...before, numPendingTests: number('skipped') + number('pending') })
  if (!(await once(files.map(({ name }) => name)))) return false
  onlyAgain.push(...broken.splice(said))
  return true
}

/** A stage that ends with a table of what it tried; a failure in that is one of the stage. */
async function withCases(project, extra = {}) {
  const file = join(root, `.cache/cases-${project}.jsonl`)
  rmSync(file, { force: true })
  const passed = await onDisplay(project, { ...extra, EYESHOT_CASES: file })
  const cases = readCases(file)
  process.stdout.write(caseTable(cases))
  return passed && cases.every(({ failures }) => failures === 0)
}

const fullFaults = wanted === 'faults' ? 'all' : 'sample'

const stages = {
  lint: () => check('npm', ['run', '--silent', 'lint']),
  types: () => check('npm', ['run', '--silent', 'types']),
  unit: () => vitest('unit'),
  integration: () => vitest('integration'),
  e2e: () => onDisplay('e2e'),
  security: () => withCases('security'),
  // All of them where they are asked for by name, else a sample.
  faults: () => withCases('faults', { EYESHOT_FAULTS: process.env.EYESHOT_FAULTS ?? fullFaults }),
  // By name only: it needs a compositor and more of the system.
  desktops: () => onDisplay('desktops'),
  package: () => check('npm', ['run', '--silent', 'package']) && onDisplay('package'),
}

if (wanted !== undefined && !(wanted in stages)) {
  say(`there is no stage ${wanted}; there are ${Object.keys(stages).join(', ')}`)
  process.exit(2)
}
// First of all, so that what is missing is said before minutes went by.
const plain = ['lint', 'types', 'unit'].includes(wanted)
const commands = wanted === 'desktops' ? [...testCommands, ...desktopCommands] : testCommands
const runtime = plain ? undefined : await prepareElectron({ commands, font: true })
const failed = []
const all = Object.keys(stages).filter((name) => name !== 'desktops')
for (const name of wanted === undefined ? all : [wanted]) {
  say(`== ${name}`)
  if (!(await stages[name]())) failed.push(name)
}
for (const line of broken) say(`failed: ${line}`)
for (const name of onlyAgain) say(`passed only when run once more: ${name}`)
if (failed.length > 0) say(`failed: ${failed.join(', ')}`)
else if (wanted === undefined) say(`all stages passed, ${describeRuntime(runtime)}`)
process.stdout.write(
  `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
)
process.exit(failed.length === 0 ? 0 : 1)
