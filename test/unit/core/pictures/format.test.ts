import { describe, expect, it } from 'vitest'
import { sniffPicture } from '../../../../main/core/pictures/format.ts'

const bytes = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)))

describe('sniffPicture', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n', 'PNG'],
    ['\xff\xd8\xff\xe0', 'JPEG'],
    ['RIFF....WEBPVP8 ', 'WebP'],
    ['GIF89a', 'GIF'],
    ['II*\0', 'TIFF'],
    ['MM\0*', 'TIFF'],
    ['BM......', 'BMP'],
    ['\0\0\x01\0\x01\0', 'ICO'],
    ['\0\0\0\x18ftypheic\0\0\0\0', 'HEIC'],
    ['\0\0\0\x18ftypmif1\0\0\0\0heic', 'HEIC'],
    ['\0\0\0\x1cftypmif1\0\0\0\0mif1avif', 'AVIF'],
    ['\0\0\0\x18ftypavif\0\0\0\0', 'AVIF'],
    ['junk\n%PDF-1.7', 'PDF'],
    ['<svg xmlns="x">', 'SVG'],
    ['<?xml version="1.0"?>\n<!-- a --><!DOCTYPE svg><svg>', 'SVG'],
    ['\xef\xbb\xbf <svg>', 'SVG'],
    ['<s:svg xmlns:s="x">', 'SVG'],
    ['\xff\xfe<\0s\0v\0g\0>\0', 'SVG'],
    ['', undefined],
    ['hello', undefined],
    ['<html><body><svg></svg>', undefined],
    ['text with <svg> in it', undefined],
    ['\0\0\0\x18ftypisom\0\0\0\0', undefined],
  ])('%j is %s', (text, format) => {
    expect(sniffPicture(bytes(text))).toBe(format)
  })
})
