import type { EncodedImage } from '../core/ports.ts'

const png = [
  'iVBORw0KGgoAAAANSUhEUgAAAVAAAABwAQAAAABgSBX2AAAABGdBTUEAALGPC/xhBQAAAAJiS0dEAAHdihOkAAAAB3',
  'RJTUUH6gsWASENikWofwAAAW5JREFUWMPt1MFqxCAQBuARC14W8gKl9hH2uIelvthCfDQfJY+QoweJ/Sdpy44acK9F',
  'IR6GDxTnn1DuXjTooIMOOug/plFh28jmRHOiSFjYVPakc/ZT9lbSRBM+JynN2ZtOas+pLShO1w1qGtS0aEQ50lRT1a',
  'SporpFV5RxCUEtn07nNOcwHSVvlxOqQLWkK9O5pMsL9MJUNagrabjQCbVNqqimnzX9QKwUPX7o/qQHnUrqd+olXdCt',
  '6xm9C8qxupqKOiRQBUH3ZN0qSgd9lxR5vek2XQqKKbjXFE0BvUiKi91VQbeDrgV12X81aJhA355bsN/1iwqKLjGNJO',
  'nEL1NR1Etqd4oUVNQkpEXQYBo0HnSTlBvrQh/VJ1QnlSVdMYtuKejaSTHJv9T/tYCHOzJdJSXcKipBeagjtag5aBA0',
  'MY2ddK5p4F8m6CIohwi/3D7qauqZPhQe7ZlmpltNtxa1kvatQQcddNBBB32BfgNYPsLqlxGK7QAAACV0RVh0ZGF0ZT',
  'pjcmVhdGUAMjAyNi0xMS0yMlQwMTozMzoxMyswMDowMM11LEwAAAAldEVYdGRhdGU6bW9kaWZ5ADIwMjYtMTEtMjJU',
  'MDE6MzM6MTMrMDA6MDC8KJTwAAAAAElFTkSuQmCC',
].join('')

/**
 * The word that `testModel` asks for, black on white, in letters of some 40 pixels; drawn once with
 * DejaVu Sans Bold.
 */
export function testPicture(): EncodedImage {
  const bytes = Buffer.from(png, 'base64')
  return { mime: 'image/png', width: 336, height: 112, bytes }
}
