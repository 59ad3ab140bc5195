import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { realContent } from '../support/content.ts'
import { lix, sentencesIn } from '../support/lix.ts'

const EASY = 'sv-x-lattlast'
const MOST_LIX = 30
const LONGEST_SENTENCE = 14
const LONGEST_WORD = 16
/** So much of a small page is chance: fewer words give no index to go by. */
const ENOUGH_WORDS = 40

type Words = { readonly [key: string]: string | Words }
const read = (language: string, name: string) =>
  JSON.parse(readFileSync(`locales/${language}/${name}`, 'utf8')) as Words
const flat = (words: Words, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value, `${path}${key}.`),
  )
const blanksOf = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted()

const files = readdirSync(`locales/${EASY}`)

describe.each(files)('easy Swedish in %s', (name) => {
  const easy = flat(read(EASY, name))
  const ordinary = new Map(flat(read('sv', name)))

  it('has words for what the ordinary Swedish says, with the same blanks', () => {
    for (const [key, text] of easy) expect([key, blanksOf(text)]).toEqual([key, blanksOf(ordinary.get(key) ?? 'none')])
  })

  it('is easy: short sentences, short words, no percent, numbers in digits', () => {
    const texts = easy.map(([, text]) => text)
    for (const sentence of texts.flatMap(sentencesIn)) {
      const words = sentence.split(/\s+/)
      expect(words.length, sentence).toBeLessThanOrEqual(LONGEST_SENTENCE)
      for (const word of words) expect(word.replace(/\P{L}/gu, '').length, word).toBeLessThanOrEqual(LONGEST_WORD)
      expect(sentence).not.toMatch(/procent|%|\b(?:två|tre|fyra|fem|tio)\b|(?:t\.ex\.|bl\.a\.|m\.m\.)/iu)
    }
    const { words, lix: index } = lix(texts)
    if (words >= ENOUGH_WORDS) expect(index).toBeLessThanOrEqual(MOST_LIX)
  })
})

it('easy questions take the place of the ordinary ones, and nothing else of the content changes', () => {
  const [easy, ordinary] = [realContent(EASY), realContent('sv')]
  const changed = easy.checklist.steps.flatMap(({ questions }, step) =>
    questions.filter(({ text }, at) => text !== ordinary.checklist.steps[step]?.questions[at]?.text),
  )
  expect(changed.length).toBeGreaterThan(0)
  const asked = [...changed.map(({ text }) => text), ...easy.survey.questions.map(({ text }) => text)]
  for (const text of asked.flatMap(sentencesIn))
    expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(LONGEST_SENTENCE)
  expect(changed.every(({ quick }) => quick)).toBe(true)
  expect(easy.law).toEqual(ordinary.law)
})
