import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { launchApp, removeHome, root } from '../support/e2e/app.ts'

describe('sharp inside Electron', () => {
  it('converts 300 pictures without one GLib-GObject line', async () => {
    const running = await launchApp()
    const converted = await running.app.evaluate(
      async ({ utilityProcess }, file) => {
        const child = utilityProcess.fork(file, [], { stdio: 'pipe' })
        // Without a lasting reference the process would be collected while it works.
        Object.assign(globalThis, { child })
        for (const stream of [child.stdout, child.stderr]) {
          stream?.on('data', (data) => process.stderr.write(data))
        }
        const width = 320
        const height = 180
        const data = new Uint8Array(width * height * 4).fill(200)
        let done = 0
        for (let id = 1; id <= 300; id += 1) {
          const plan = { width: 160, height: 90, formats: ['image/png'], photo: false }
          const reply = await new Promise<{ ok: boolean; value?: { bytes: Uint8Array } }>(
            (resolve) => {
              child.once('message', resolve)
              child.postMessage({
                id,
                kind: 'encode',
                payload: { image: { width, height, data }, plan },
              })
            },
          )
          if (reply.ok && (reply.value?.bytes.length ?? 0) > 0) done += 1
        }
        child.kill()
        return done
      },
      join(root, 'out/main/imaging.js'),
    )
    await running.close()
    await removeHome(running.home)
    expect(converted).toBe(300)
    expect(running.output()).not.toMatch(/GLib-GObject/)
  })
})
