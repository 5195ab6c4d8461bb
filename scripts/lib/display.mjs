import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Starts a virtual display with a window manager.
 *
 * @param {{ size?: string }} options `size` as WIDTHxHEIGHT in pixels
 * @returns {Promise<{ env: { DISPLAY: string }, stop: () => void }>}
 */
export async function startDisplay({ size = '1920x1080' } = {}) {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
    server.stdio[3].once('data', (data) => resolve(String(data).trim()))
  })
  const env = { DISPLAY: `:${number}` }
  const manager = spawn('openbox', ['--sm-disable'], {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  })
  await wait(500)
  return {
    env,
    stop() {
      manager.kill()
      server.kill()
    },
  }
}
