import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanXml } from '../../../../src/report/draw/word/cleanXml.ts'
import { drawWord } from '../../../../src/report/draw/word/drawWord.ts'
import { swedishPlan } from '../../../fixtures/reportModels.ts'
import { readWord } from '../../../support/readWord.ts'

it.each([
  ['half a pair, first', 'a\ud83db', 'ab'],
  ['half a pair, second', 'a\ude00b', 'ab'],
  ['the halves in the wrong order', 'a\ude00\ud83db', 'ab'],
  ['a control', 'a\u0000\u000bb', 'ab'],
  ['what is no character', 'a\ufffe\uffffb', 'ab'],
  ['a whole pair stays', 'a\ud83d\ude00b', 'a\ud83d\ude00b'],
  ['tab and line end stay', 'a\t\nb', 'a\t\nb'],
])('XML cannot carry it: %s', (_name, given, clean) => {
  expect(cleanXml(given)).toBe(clean)
})

it('leaves nothing that XML cannot carry, of any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      (text) => {
        expect(cleanXml(text)).not.toMatch(/\p{Surrogate}/u)
      },
    ),
  )
})

it('is how a text comes into a Word file: one with half a pair opens, without it', async () => {
  const { text } = await readWord(
    await drawWord({
      ...swedishPlan,
      sections: [
        { id: 'odd', fit: 'flow', starts: 'here', blocks: [{ kind: 'heading', level: 1, text: 'Före\ud83defter' }] },
      ],
    }),
  )
  expect(text).toContain('Föreefter')
})
