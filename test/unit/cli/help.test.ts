import { describe, expect, it } from 'vitest'
import { help } from '../../../cli/help.ts'
import { builtinActions } from '../../../common/builtin-actions.ts'

const lineOf = (id: string) =>
  help.ask.split('\n').find((line) => new RegExp(`^  ${id}\\s`).test(line))

describe('the help of ask', () => {
  it('names every action that it takes, with the forms of its answer', () => {
    const taken = builtinActions.filter(({ id, run }) => run === 'model' && id !== 'ask')
    expect(taken.map(({ id }) => lineOf(id)).filter((line) => line === undefined)).toEqual([])
    expect(lineOf('table')).toMatch(/tsv, csv, markdown, html, json$/)
    expect(lineOf('formula')).toMatch(/latex$/)
    expect(lineOf('diagram')).toMatch(/mermaid$/)
  })

  it('names none that asks for a question or reads offline', () => {
    expect([lineOf('ask'), lineOf('copy-text')]).toEqual([undefined, undefined])
  })
})
