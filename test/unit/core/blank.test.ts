import { describe, expect, it } from 'vitest'
import { blankCapture, oneColour } from '../../../main/core/blank.ts'
import type { PixelImage } from '../../../main/core/ports.ts'

function filled(rgba: readonly number[], width = 40, height = 30): PixelImage {
  const data = new Uint8Array(width * height * 4)
  for (let index = 0; index < data.length; index += 1) data[index] = rgba[index % 4] ?? 0
  return { width, height, data }
}

const black = filled([0, 0, 0, 255])
const grey = filled([90, 90, 90, 255])
const shown: PixelImage = { ...filled([0, 0, 0, 255]) }
shown.data[shown.data.length - 2] = 1

describe('oneColour', () => {
  it('tells black from another colour, and both from a picture', () => {
    expect(oneColour(black)).toEqual({ black: true })
    expect(oneColour(grey)).toEqual({ black: false })
    expect(oneColour(shown)).toBeUndefined()
    expect(oneColour({ width: 0, height: 0, data: new Uint8Array() })).toBeUndefined()
  })
})

describe('blankCapture', () => {
  it('says so where every display is blank', () => {
    expect(blankCapture([black, black], 'linux')).toContain('all black')
    expect(blankCapture([black, grey], 'linux')).toContain('one colour only')
  })

  it('lets a capture pass where one display shows something', () => {
    expect(blankCapture([black, shown], 'darwin')).toBeUndefined()
    expect(blankCapture([], 'darwin')).toBeUndefined()
  })

  it('says what to do on each system', () => {
    expect(blankCapture([black], 'darwin')).toContain('Screen Recording')
    expect(blankCapture([black], 'win32')).toContain('protects its content')
    expect(blankCapture([black], 'linux')).toContain('Hotkeys')
  })
})
