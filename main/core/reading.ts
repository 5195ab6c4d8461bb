import type { Size } from '../../common/geometry.ts'
import type { CopyFormat } from '../../common/ipc.ts'
import type { CodeView, ReadingView } from '../../common/reading-view.ts'
import { parseCode } from './codes.ts'
import type { Conversation } from './conversation.ts'
import { correctWord } from './correct-word.ts'
import { formatOcr, type OcrLayout } from './ocr/formats.ts'
import type { Code, OcrResult } from './ports.ts'

const titles: Readonly<Record<ReturnType<typeof parseCode>['kind'], string>> = {
  link: 'Link',
  wifi: 'Wi-Fi',
  contact: 'Contact',
  email: 'E-mail',
  phone: 'Phone number',
  message: 'Message',
  place: 'Place',
  text: 'Text',
}

/**
 * What a window shows of a result: its text, or what its codes say where there is no text.
 *
 * @param picture size of what was read, in pixels
 */
export function reading(
  result: OcrResult,
  layout: OcrLayout,
  picture: Size,
): { readonly text: string; readonly reading: ReadingView } {
  const codes = result.codes ?? []
  const text = formatOcr(result, 'text', layout)
  return {
    text: text === '' ? codes.map((code) => code.text).join('\n') : text,
    reading: {
      width: picture.width,
      height: picture.height,
      words: result.lines.flatMap(({ words }) => words),
      codes: codes.map(codeView),
      suspect: result.suspect === true,
    },
  }
}

function codeView({ format, text }: Code): CodeView {
  const { kind, fields } = parseCode(text)
  return {
    format,
    text,
    title: titles[kind],
    fields: fields.map(({ label, value, secret }) => ({
      name: label,
      value,
      secret: secret === true,
    })),
  }
}

/** Puts the user's word in the place of what was read; does nothing where there is no such word. */
export function correctReading(
  conversation: Conversation,
  layout: OcrLayout,
  word: number,
  text: string,
): void {
  const { ocr, view } = conversation
  if (ocr === undefined || view.reading === undefined) return
  const corrected = correctWord(ocr, word, text)
  conversation.ocr = corrected
  const shown = reading(corrected, layout, view.reading)
  conversation.showReading(shown.text, shown.reading)
}

/** The answer in the form that the user wants to paste. */
export function textToCopy({ view, ocr }: Conversation, format: CopyFormat): string {
  if (ocr === undefined || format === 'text' || format === 'html') return view.text
  return formatOcr(ocr, format, 'keep')
}
