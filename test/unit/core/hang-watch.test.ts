import { describe, expect, it } from 'vitest'
import { askEveryMs, HangWatch } from '../../../main/core/hang-watch.ts'

/** Questions until a page that answered none counts as hung. */
function questionsUntilHung(watch: HangWatch): number {
  let questions = 1
  while (!watch.asked(questions * askEveryMs) && questions < 1000) questions += 1
  return questions
}

describe('HangWatch', () => {
  it('finds a page that hangs within a second of its last answer', () => {
    const questions = questionsUntilHung(new HangWatch())
    expect(questions * askEveryMs).toBeLessThan(1000)
    // A page may be busy for a while, as with a large picture.
    expect(questions * askEveryMs).toBeGreaterThan(500)
  })

  it('does not count the questions that a busy machine asked late', () => {
    const watch = new HangWatch()
    for (let question = 0; question < 100; question += 1) {
      expect(watch.asked(question * 2 * askEveryMs)).toBe(false)
    }
    expect(questionsUntilHung(new HangWatch())).toBeLessThan(10)
  })

  it('lets a page live that answers late, for as long as it answers', () => {
    const watch = new HangWatch()
    for (let question = 0; question < 1000; question += 1) {
      expect(watch.asked((question - 999) * askEveryMs)).toBe(false)
      if (question % 4 === 3) watch.answered()
    }
    watch.answered()
    expect(questionsUntilHung(watch)).toBe(questionsUntilHung(new HangWatch()))
  })
})
