import { expect, it, vi } from 'vitest'

const done: string[] = []
const app = { relaunch: () => done.push('relaunch'), quit: () => done.push('quit') }
vi.mock('electron', () => ({ app }))
const { restart } = await import('../../../main/platform/restart.ts')

it('quits in order, not at once, with the next start asked for before', () => {
  restart()
  expect(done).toEqual(['relaunch', 'quit'])
})
