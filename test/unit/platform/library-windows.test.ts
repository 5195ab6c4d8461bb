import { describe, expect, it } from 'vitest'
import { windowsOfLibrary } from '../../../main/platform/library-windows.ts'

type LibraryWindow = Parameters<typeof windowsOfLibrary>[0][number]

const made = (title: string, change: Partial<LibraryWindow> = {}): LibraryWindow => ({
  pid: () => 7,
  appName: () => 'Notes',
  title: () => title,
  x: () => -20,
  y: () => 30,
  z: () => 0,
  width: () => 400,
  height: () => 300,
  isMinimized: () => false,
  isFocused: () => false,
  ...change,
})

describe('windowsOfLibrary', () => {
  it('has them from top to bottom, with what the library says', () => {
    const found = windowsOfLibrary(
      [
        made('low'),
        made('top', { z: () => 2, isFocused: () => true }),
        made('mid', { z: () => 1 }),
      ],
      1,
    )
    expect(found.map(({ title }) => title)).toEqual(['top', 'mid', 'low'])
    expect(found[0]).toEqual({
      frame: { x: -20, y: 30, width: 400, height: 300 },
      title: 'top',
      app: 'Notes',
      isActive: true,
    })
  })

  it('leaves out our own, minimised ones, and one that went while it was asked', () => {
    const gone = () => {
      throw new Error('no such window')
    }
    const all = [
      made('own', { pid: () => 1 }),
      made('small', { isMinimized: () => true }),
      made('gone', { width: gone }),
      made('there'),
    ]
    expect(windowsOfLibrary(all, 1).map(({ title }) => title)).toEqual(['there'])
  })
})
