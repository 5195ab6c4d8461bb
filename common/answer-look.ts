/** How answer windows look. */
export interface AnswerLook {
  /** Of the answer's text, in CSS pixels. */
  readonly fontSize: number
  /** 1 lets nothing behind the window shine through. */
  readonly opacity: number
}

export const smallestFont = 10
export const largestFont = 28
/** Below it nobody would find the window again. */
export const leastOpacity = 0.3

export const firstLook: AnswerLook = { fontSize: 14, opacity: 1 }

/** A look after a step of one of its values, within the limits. */
export function steppedLook(look: AnswerLook, step: 'larger' | 'smaller' | 'clearer' | 'fainter') {
  const { fontSize, opacity } = look
  const percent = Math.round(opacity * 100)
  switch (step) {
    case 'larger':
      return { fontSize: Math.min(largestFont, fontSize + 1) }
    case 'smaller':
      return { fontSize: Math.max(smallestFont, fontSize - 1) }
    case 'clearer':
      return { opacity: Math.min(100, percent + 10) / 100 }
    case 'fainter':
      return { opacity: Math.max(leastOpacity * 100, percent - 10) / 100 }
  }
}
