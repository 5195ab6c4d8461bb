import { expect, it } from 'vitest'
import { windowProblem } from '../../../main/core/window-problem.ts'

it('says that Wayland does not tell where windows are, and nothing elsewhere', () => {
  const wayland = { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' }
  expect(windowProblem('linux', wayland)).toMatch(/^Wayland tells no program .* instead\.$/)
  expect(windowProblem('linux', { DISPLAY: ':0' })).toBeUndefined()
  expect(windowProblem('darwin', wayland)).toBeUndefined()
})
