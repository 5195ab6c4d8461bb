import { expect, test } from 'vitest'
import { choosePack, mixedPack } from '../../../../main/core/ocr/choose-pack.ts'
import { guessLanguages } from '../../../../main/core/ocr/guess-language.ts'
import { sentences } from '../../../support/ocr/sentences.ts'

const inside = ['eng', 'deu', 'fra', 'spa', 'ita', 'por', 'nld', 'pol']

test.each(inside)('%s is told from four of its sentences, with accents or without', (language) => {
  const lines = sentences[language] ?? []
  for (const text of [lines.slice(0, 4).join(' '), lines.slice(4).join(' ')]) {
    expect(guessLanguages(text)).toEqual([language])
    expect(guessLanguages(text.normalize('NFD').replace(/\p{M}/gu, ''))).toEqual([language])
  }
})

test('two languages beside each other are both named', () => {
  const text = [...(sentences['pol'] ?? []), ...(sentences['eng'] ?? [])].join(' ')
  expect(guessLanguages(text).sort()).toEqual(['eng', 'pol'])
})

test('too little text, code and figures tell nothing', () => {
  for (const text of ['', 'Abbrechen', 'OK Cancel', 'let x = 12; y.push(x)', '12.50 3,14 0x1f']) {
    expect(guessLanguages(text)).toEqual([])
  }
})

const text = (language: string) => (sentences[language] ?? []).join(' ')

test('a plain language is read by itself, English and the unknown by the mixed pack', () => {
  expect(choosePack(text('pol'), undefined)).toEqual(['pol'])
  expect(choosePack(text('fra'), undefined)).toEqual(['fra'])
  expect(choosePack(text('eng'), undefined)).toEqual(mixedPack)
  expect(choosePack('Abbrechen', undefined)).toEqual(mixedPack)
})

test('languages that the mixed pack lacks are read together with what is beside them', () => {
  const both = `${text('pol')} ${text('eng')}`
  expect([...choosePack(both, undefined)].sort()).toEqual(['eng', 'pol'])
  expect(choosePack(`${text('deu')} ${text('eng')}`, undefined)).toEqual(mixedPack)
})

test('chosen languages alone are taken', () => {
  expect(choosePack(text('fra'), ['deu', 'eng'])).toEqual(['deu', 'eng'])
  expect(choosePack(text('deu'), ['deu', 'eng'])).toEqual(['deu'])
  expect(choosePack(text('rus'), ['rus', 'eng'])).toEqual(['rus', 'eng'])
})
