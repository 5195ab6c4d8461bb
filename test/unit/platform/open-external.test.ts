import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const openExternal = vi.fn(async () => undefined)
vi.mock('electron', () => ({ shell: { openExternal } }))
const { openExternalSafe, openScreenRecordingPane } = await import(
  '../../../main/platform/open-external.ts'
)

beforeEach(() => openExternal.mockClear())

describe('openExternalSafe', () => {
  it.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['http://example.com', 'http://example.com/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['  HTTPS://Example.com/A ', 'https://example.com/A'],
  ])('opens %s', async (target, opened) => {
    await openExternalSafe(target)
    expect(openExternal.mock.calls).toEqual([[opened]])
  })

  it.each([
    '',
    'no address',
    'relative/path',
    '//example.com',
    'file:///etc/passwd',
    'FILE:///etc/passwd',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vscode://x',
    'ms-settings:about',
    'smb://host/share',
    'eyeshot://app/answer/index.html',
    'https://user:password@example.com',
  ])('refuses %j in one sentence and opens nothing', async (target) => {
    await expect(openExternalSafe(target)).rejects.toMatchObject({
      failure: { code: 'invalid-input', message: expect.stringMatching(/^[^.]+\.$/) },
    })
    expect(openExternal).not.toHaveBeenCalled()
  })
})

describe('openScreenRecordingPane', () => {
  const { platform } = process
  afterEach(() => Object.defineProperty(process, 'platform', { value: platform }))

  it.each([
    ['darwin', [['x-apple.systempreferences:com.apple.preference.security?Privacy_ScreenCapture']]],
    ['linux', []],
    ['win32', []],
  ])('on %s opens %j', async (name, opened) => {
    Object.defineProperty(process, 'platform', { value: name })
    await openScreenRecordingPane()
    expect(openExternal.mock.calls).toEqual(opened)
  })
})
