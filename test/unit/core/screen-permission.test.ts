import { expect, it } from 'vitest'
import { screenPermission } from '../../../main/core/screen-permission.ts'

it('lets a capture through only where macOS allows it', () => {
  expect(screenPermission('granted')).toBeUndefined()
})

it.each(['not-determined', 'denied', 'unknown'])('says what to click where it is %s', (status) => {
  const said = screenPermission(status)
  expect(said).toContain('Privacy & Security, Screen Recording')
  expect(said).toContain('start it again')
})

it('sends nobody to settings that an administrator keeps', () => {
  expect(screenPermission('restricted')).not.toContain('Privacy')
})
