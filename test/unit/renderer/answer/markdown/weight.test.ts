import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieceEnd, reaches, weightOf } from '../../../../../renderer/answer/markdown/weight.ts'

const formulas = ['$x_1 = 2$', '$$\n\\frac{a}{b}\n$$', '\\(\\alpha\\)', '\\[\nx^2\n\\]']
const words = ['a word ', 'costs $5 ', '\n', '\n\n', '- an item\n']
const strays = ['`$PATH` ', '$', '\\(', '$$']
const textOf = (...parts: string[]) =>
  fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((all) => all.join(''))

describe('weight', () => {
  it('of a formula is a multiple of its length, in all of the delimiters', () => {
    expect(weightOf('no formula at 5$')).toBe(16)
    for (const formula of formulas) expect(weightOf(formula)).toBe(8 * formula.length)
    expect(weightOf(`see ${formulas.join(' and ')}`)).toBe(
      19 + 8 * formulas.reduce((sum, { length }) => sum + length, 0),
    )
  })

  it('is reached where what stands up to there has it, at most with all of one formula', () => {
    const heaviest = Math.max(...formulas.map(weightOf))
    fc.assert(
      fc.property(
        textOf(...formulas, ...words),
        fc.integer({ min: 1, max: 2000 }),
        (text, weight) => {
          const at = reaches(text, weight)
          if (at === undefined) return weightOf(text) < weight
          const reached = weightOf(text.slice(0, at + 1))
          return reached >= weight && reached < weight + heaviest
        },
      ),
    )
  })

  it('of a formula that is never closed is its length', () => {
    for (const start of ['\\(x ', '\\[x ', '$x '])
      expect(weightOf(start.repeat(3000))).toBe(start.length * 3000)
  })
})

describe('piece', () => {
  const line = (i: number) => `${i}. From $x_${i} = \\frac{a}{b}$ follows $\\alpha \\ge ${i}$\n`
  const list = Array.from({ length: 800 }, (_, i) => line(i)).join('')

  it('is all of a text without formulas', () => {
    const prose = 'Only words, and a price of $5. '.repeat(1000)
    expect(pieceEnd(prose, 0)).toBe(prose.length)
  })

  it('of a long text has fewer formulas', () => {
    const inPiece = (from: number) =>
      list.slice(from, pieceEnd(list, from)).match(/\$[^$\n]+\$/g)?.length
    expect(inPiece(0)).toBe(15)
    expect(inPiece(list.indexOf('\n', 20_000))).toBe(4)
  })

  it('ends behind a formula, also where what is shown ended within one', () => {
    for (let from = 0; from < list.length; from += 97) {
      const end = pieceEnd(list, from)
      const dollars = list.slice(0, end).split('$').length - 1
      expect(dollars % 2).toBe(0)
      expect(end).toBeGreaterThan(from)
    }
  })

  it('never fails to go on', () => {
    fc.assert(
      fc.property(textOf(...formulas, ...words, ...strays), fc.nat(300), (text, shown) => {
        const from = Math.min(shown, text.length)
        const end = pieceEnd(text, from)
        return end > from || end === text.length
      }),
    )
  })
})
