import * as cl100k from 'gpt-tokenizer/encoding/cl100k_base'
import * as o200k from 'gpt-tokenizer/encoding/o200k_base'
import { describe, expect, it } from 'vitest'
import { builtinActions } from '../../../common/builtin-actions.ts'
import { requestTokens, textTokens } from '../../../main/core/text-tokens.ts'

const samples: readonly (readonly [string, string])[] = [
  ['a short question', 'Why?'],
  ['English', 'And which month was best? Say it in one sentence, with the figure.'],
  ['German', 'Welche Einstellungen muss ich ändern, damit der Fehler nicht wieder auftritt?'],
  ['French', "Quelle est la cause de l'erreur affichée, et que faut-il faire pour l'éviter ?"],
  ['Polish', 'Dlaczego połączenie zostało zresetowane i co powinienem zrobić, żeby to naprawić?'],
  ['Russian', 'Почему соединение было сброшено и что мне нужно сделать, чтобы это исправить?'],
  ['Chinese', '为什么连接被重置了？我应该怎么做才能解决这个问题？请列出所有步骤。'],
  ['Japanese', '接続がリセットされたのはなぜですか。解決するには何をすればよいですか。'],
  ['a table', '| Month | Sales |\n| --- | ---: |\n| January | 1,204 |\n| February | 998 |\n'],
  ['figures', 'a,b,c\n1.25,3.5,99\n2.75,4.25,101\n3.14159,2.71828,1.41421\n'],
  [
    'code',
    "for (const [key, value] of Object.entries(all)) {\n  console.log(key + ': ' + value)\n}",
  ],
  ...builtinActions
    .filter(({ run }) => run === 'model')
    .map(({ name, prompt }) => [name, prompt] as const),
]

describe('textTokens', () => {
  it.each(samples)('%s: holds what two real vocabularies count', (_, text) => {
    const { low, high } = textTokens(text)
    for (const { encode } of [cl100k, o200k]) {
      const exact = encode(text).length
      expect(exact).toBeGreaterThanOrEqual(low)
      expect(exact).toBeLessThanOrEqual(high)
    }
  })

  it('is nothing for nothing', () => {
    expect(textTokens('')).toEqual({ low: 0, high: 0 })
  })
})

describe('requestTokens', () => {
  const picture = { tokens: { low: 765, high: 765 } }

  it('adds pictures and texts', () => {
    const { low, high } = textTokens('What is this?')
    expect(requestTokens([picture, picture], ['What is this?'], undefined)).toEqual({
      low: 1530 + low,
      high: 1530 + high,
    })
  })

  it('is not known where a picture is not', () => {
    expect(requestTokens([picture, {}], ['What?'], undefined)).toBeUndefined()
  })

  it('takes what the server counted before in the place of all guesses', () => {
    const added = [textTokens('It is a cat.'), textTokens('Which colour?')]
    const counted = { inputTokens: 900, texts: 1 }
    const texts = ['What is this?', 'It is a cat.', 'Which colour?']
    expect(requestTokens([{}], texts, counted)).toEqual({
      low: 900 + added.reduce((sum, { low }) => sum + low, 0),
      high: 900 + added.reduce((sum, { high }) => sum + high, 0),
    })
  })
})
