/**
 * What Eyeshot needs of the system beyond npm. Each need is looked for first; a machine that has
 * it all is never touched. What is missing is installed where that is allowed without asking
 * (as root, or by a sudo that needs no password), else the one command is printed.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fail, say } from './log.mjs'

const electronPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxcb1',
  'libdbus-1-3',
]

/** The font of the pictures that tests draw. */
const fontFile = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'

/** What Xorg draws displays with that are not there. */
const dummyDriver = '/usr/lib/xorg/modules/drivers/dummy_drv.so'

const commandPackages = {
  Xvfb: ['xvfb', 'xauth'],
  openbox: ['openbox'],
  xdotool: ['xdotool'],
  'dbus-run-session': ['dbus'],
  'gnome-keyring-daemon': ['gnome-keyring', 'libsecret-1-0'],
  xterm: ['xterm'],
  xclip: ['xclip'],
  openssl: ['openssl'],
  certutil: ['libnss3-tools'],
  import: ['imagemagick'],
  xprop: ['x11-utils'],
  Xorg: ['xserver-xorg-core'],
  Xephyr: ['xserver-xephyr'],
  xrandr: ['x11-xserver-utils'],
  xsettingsd: ['xsettingsd'],
  setxkbmap: ['x11-xkb-utils'],
  nginx: ['nginx-light'],
  strace: ['strace'],
  faketime: ['faketime'],
  sway: ['sway', 'swaybg', 'xwayland', 'python3-dbusmock'],
  grim: ['grim'],
  wtype: ['wtype'],
}

/** The commands that `npm run demo` uses. */
export const demoCommands = [
  'Xvfb',
  'openbox',
  'xdotool',
  'dbus-run-session',
  'gnome-keyring-daemon',
  'import',
]

/** The commands that the tests use. */
export const testCommands = [
  ...demoCommands,
  'xterm',
  'xclip',
  'xprop',
  'Xorg',
  'Xephyr',
  'xrandr',
  'xsettingsd',
  'setxkbmap',
  'nginx',
  'openssl',
  'certutil',
  'strace',
  'faketime',
]

/** The commands that the tests of other desktops use, besides. */
export const desktopCommands = ['sway', 'grim', 'wtype']

/**
 * Sees that an Electron binary's shared libraries, commands on the PATH, and a font are there; all
 * that is missing is installed, or named, at once.
 *
 * @param {{ binary: string, commands?: string[], font?: boolean }} needs
 */
export function ensureSystem({ binary, commands = [], font = false }) {
  if (process.platform !== 'linux') return
  const libraries = spawnSync('ldd', [binary], { encoding: 'utf8' }).stdout ?? ''
  const missing = [
    ...(libraries.includes('not found') ? electronPackages : []),
    ...commands.filter((command) => !onPath(command)).flatMap((name) => commandPackages[name]),
    ...(commands.includes('Xorg') && !existsSync(dummyDriver) ? ['xserver-xorg-video-dummy'] : []),
    ...(font && !existsSync(fontFile) ? ['fonts-dejavu-core'] : []),
  ]
  if (missing.length > 0) install(missing)
}

function onPath(command) {
  return [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'].some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

function install(packages) {
  if (!onPath('apt-get')) {
    fail(`These are missing; install them by the system's package manager: ${packages.join(' ')}`)
  }
  const prefix = asAdministrator()
  const command = (names) => `apt-get install -y --no-install-recommends ${names.join(' ')}`
  if (prefix === undefined) {
    const line = `apt-get update && ${command(packages.map(named))}`
    fail(`Some system packages are missing. Run: sudo sh -c '${line}'`)
  }
  const run = (line) => {
    const [program, ...rest] = [...prefix, ...line.split(' ')]
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    return spawnSync(program, rest, { encoding: 'utf8', env })
  }
  // Before the first update a bare machine knows no package at all.
  run('apt-get update')
  const names = packages.map(named)
  say(`installing system packages: ${names.join(' ')}`)
  const done = run(command(names))
  if (done.status !== 0) {
    fail(`Could not install: ${done.stderr?.trim()}\nRun it yourself: sudo ${command(names)}`)
  }
}

/** Newer Debian and Ubuntu carry some libraries under a name that ends in t64. */
function named(name) {
  const newer = `${name}t64`
  const { stdout } = spawnSync('apt-cache', ['--quiet', 'show', newer], { encoding: 'utf8' })
  return stdout?.startsWith('Package:') ? newer : name
}

function asAdministrator() {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined
}
