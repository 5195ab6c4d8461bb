import { expect, it } from 'vitest'
import { screenPermission } from '../../../main/core/screen-permission.ts'

it('lets a capture through only where macOS allows it', () => {
  expect(screenPermission('granted')).toBeUndefined()
})

it.each(['not-determined', 'denied', 'unknown'])('says what to click where it is %s', (status) => {
  const said = screenPermission(status)
  expect(said?.code).toBe('screen-permission')
  expect(said?.message).toContain('Privacy & Security, Screen Recording')
  expect(said?.message).toContain('start it again')
})

it('sends nobody to settings that an administrator keeps', () => {
  const said = screenPermission('restricted')
  expect(said?.code).toBe('capture-failed')
  expect(said?.message).not.toContain('Privacy')
})
