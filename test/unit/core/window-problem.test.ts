import { expect, it } from 'vitest'
import { windowProblem } from '../../../main/core/window-problem.ts'

it('says that Wayland does not tell where windows are, and nothing elsewhere', () => {
  const env = { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' }
  expect(windowProblem({ platform: 'linux', env })).toMatch(/^Wayland tells no program .*\.$/)
  expect(windowProblem({ platform: 'linux', env: { DISPLAY: ':0' } })).toBeUndefined()
  expect(windowProblem({ platform: 'darwin', env })).toBeUndefined()
})
