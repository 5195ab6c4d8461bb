import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const commands = ['Xvfb', 'openbox', 'xdotool', 'dbus-run-session', 'gnome-keyring-daemon']

/** A PATH of programs that only note how they were called. */
async function stubs(names: readonly string[], ldd: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'eyeshot-path-'))
  const write = async (name: string, script: string) => {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`)
    await chmod(join(folder, name), 0o755)
  }
  for (const name of names) await write(name, `echo ${name} "$@" >> ${folder}/calls; exit 0`)
  await write('ldd', `echo '${ldd}'`)
  await write('apt-cache', 'exit 0')
  return folder
}

function ensure(path: string, needs: readonly string[], uid = 0) {
  const script = `
    process.getuid = () => ${uid}
    const { ensureSystem } = await import(${JSON.stringify(join(process.cwd(), 'scripts/lib/system.mjs'))})
    ensureSystem({ binary: '/nothing', commands: ${JSON.stringify(needs)} })`
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { PATH: path },
  })
}

const calls = (folder: string) => readFile(join(folder, 'calls'), 'utf8').catch(() => '')

describe('npm start without a display', () => {
  it('says so in one sentence that names the demo and the command line, and ends with 1', () => {
    const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' }
    const result = spawnSync(process.execPath, ['scripts/start.mjs'], { encoding: 'utf8', env })
    expect(result.status).toBe(1)
    expect(result.stderr.trim().split('\n')).toHaveLength(1)
    expect(result.stderr).toContain('npm run demo')
    expect(result.stderr).toContain('npx eyeshot')
  })
})

describe.runIf(process.platform === 'linux')('ensureSystem', () => {
  it('never touches a machine that has it all', async () => {
    const folder = await stubs(
      [...commands, 'apt-get', 'sudo'],
      'libgtk-3.so.0 => /usr/lib/libgtk-3.so.0',
    )
    expect(ensure(folder, commands).status).toBe(0)
    expect(await calls(folder)).toBe('')
  })

  it('installs as root what is missing, all at once', async () => {
    const folder = await stubs(['Xvfb', 'apt-get'], 'libgtk-3.so.0 => not found')
    const result = ensure(folder, commands)
    expect(result.status, result.stderr).toBe(0)
    const [update, install, ...more] = (await calls(folder)).trim().split('\n')
    expect(update).toBe('apt-get update')
    expect(install).toContain('apt-get install -y --no-install-recommends libgtk-3-0')
    expect(install).toContain('gnome-keyring')
    expect(install).not.toContain('xvfb')
    expect(more).toEqual([])
  })

  it('prints the one command to a user who may not install', async () => {
    const folder = await stubs(['apt-get'], 'libgtk-3.so.0 => not found')
    const result = ensure(folder, commands, 1000)
    expect(result.status).toBe(1)
    expect(result.stderr).toContain("sudo sh -c 'apt-get update && apt-get install -y")
    expect(result.stderr.trim().split('\n')).toHaveLength(1)
    expect(await calls(folder)).toBe('')
  })
})
