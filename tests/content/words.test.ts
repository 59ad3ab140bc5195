import { describe, expect, it } from 'vitest'
import { termFinder } from '../../src/domain/words/termsIn.ts'
import { languages } from '../../src/schema/language.ts'
import { MOST_TERMS, MOST_WORDS_OF_A_TERM, MOST_WORDS_OF_THE_PAGE } from '../../src/schema/words.ts'
import { realContent } from '../support/content.ts'
import { edited, GONE, mistake, mistakesIn } from '../support/editedContent.ts'
import { isOriginal } from '../support/originals.ts'
import { contentTexts, localeTexts } from '../support/wordFiles.ts'

const TERMS = 'content/words/terms.json'
const AI = 'content/words/ai.json'
const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ')
const wordsIn = (texts: readonly string[]) => texts.join(' ').split(/\s+/).length
const inList = realContent('sv').words.terms
const at = (id: string) => inList.findIndex((term) => term.id === id)

describe('the word list is refused, told by file, path, expected and found, for', () => {
  it.each([
    [
      'a form of two terms, whatever the capitals',
      edited(TERMS, { [`${at('pilot')}.forms.sv.0`]: 'Taligenkänning' }),
      mistake(TERMS, 'pilot.forms.sv', 'a form that stands once', '"taligenkänning"'),
    ],
    [
      'a term twice',
      edited(TERMS, { [`${at('pilot')}.term.en`]: 'Bias' }),
      mistake(TERMS, 'pilot.term.en', 'a term that no other has', '"bias"'),
    ],
    [
      'an id twice',
      edited(TERMS, { [`${at('pilot')}.id`]: 'log' }),
      mistake(TERMS, 'pilot.id', 'a term id used once', '"pilot"'),
    ],
  ])('%s', (_name, content, expected) => {
    const found = mistakesIn(content)
    expect(found.map(({ file, expected: wanted }) => ({ file, wanted }))).toContainEqual({
      file: expected.file,
      wanted: expected.expected,
    })
  })

  it.each([
    ['a meaning and example of one word too many', edited(TERMS, { '0.meaning.sv': words(25), '0.example.sv': 'Ord' })],
    ['a term without an example', edited(TERMS, { '0.example': GONE })],
    ['a term without a language', edited(TERMS, { '0.term.en': GONE })],
    ['forms in one language only', edited(TERMS, { '0.forms.en': GONE })],
    ['a form of one letter', edited(TERMS, { '1.forms.sv.0': 'a' })],
    [
      'one term too many',
      edited(TERMS, Object.fromEntries(inList.concat(inList).map((_, index) => [`${index}`, { id: `term-${index}` }]))),
    ],
    ['a page of too many words', edited(AI, { 'parts.0.text.0.sv': words(MOST_WORDS_OF_THE_PAGE) })],
    ['a page in one language', edited(AI, { 'parts.0.title.en': GONE })],
  ])('%s', (_name, content) => {
    expect(mistakesIn(content).length).toBeGreaterThan(0)
  })

  it('nothing else: it is taken as it stands', () => {
    expect(mistakesIn(edited(TERMS, {}))).toEqual([])
  })
})

describe.each(languages)('the word list (%s)', (language) => {
  const { ai, terms } = realContent(language).words
  const find = termFinder(terms)
  const ofPage = [ai.inShort, ...ai.parts.flatMap(({ title, text }) => [title, ...text])]

  it('holds at most 40 terms, each in at most 25 words with its example', () => {
    expect(terms.length).toBeLessThanOrEqual(MOST_TERMS)
    for (const { id, meaning, example } of terms)
      expect(wordsIn([meaning, example]), id).toBeLessThanOrEqual(MOST_WORDS_OF_A_TERM)
  })

  it('does not say that software understands language and, of one kind of it, that it does not', () => {
    const said = { sv: /förstår språk/, en: /understands language/ }
    if (isOriginal(language)) expect(ai.inShort).toMatch(said[language])
    const denied = /förstår (?:det|dem) inte|förstår inte|not understand/
    const all = [...ofPage, ...terms.flatMap(({ meaning, example }) => [meaning, example])]
    expect(all.filter((text) => denied.test(text))).toEqual([])
  })

  it('says what AI is in at most 250 words', () => {
    expect(wordsIn(ofPage)).toBeLessThanOrEqual(MOST_WORDS_OF_THE_PAGE)
  })

  it.each(inList.map(({ id }) => id))('can be found by every form of %s', (id) => {
    for (const form of terms.find((term) => term.id === id)?.forms ?? [])
      expect(find(`Om ${form}.`).flatMap((part) => (part.kind === 'term' ? [part.words] : []))).toEqual([form])
  })

  it('explains the words that the issue and the glossary name', () => {
    expect(terms.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        ...['ai', 'rule-based', 'language-model', 'speech-recognition', 'office-assistant', 'training-data'],
        ...['made-up-answers', 'profiling', 'dpia', 'information-classification', 'active-measures'],
        ...['reference-group', 'account-coding', 'delegation', 'legality-review', 'system-owner', 'generative-ai'],
        'prompt',
      ]),
    )
  })

  it('is told in the same short words on the wall and in the handout', () => {
    const said = (key: string) => localeTexts.find(({ at: place }) => place === `locales/${language}/${key}`)?.text
    expect(said('staffMeeting.json.what.text')).toBe(ai.inShort)
    expect(said('documents.json.paper.handout.whatIsAi')).toBe(ai.inShort)
  })

  it('leaves no word of the page on AI unexplained that it explains elsewhere', () => {
    const marked = ofPage.flatMap((text) => find(text).flatMap((part) => (part.kind === 'term' ? [part.term.id] : [])))
    expect(marked).toEqual(expect.arrayContaining(['language-model', 'speech-recognition', 'training-data', 'prompt']))
  })
})

describe('every term', () => {
  const texts = [...contentTexts.filter(({ at: place }) => !place.startsWith(TERMS)), ...localeTexts]
  const used = new Set(
    languages.flatMap((language) => {
      const find = termFinder(realContent(language).words.terms)
      return texts
        .filter((text) => text.language === language)
        .flatMap(({ text }) => find(text).flatMap((part) => (part.kind === 'term' ? [part.term.id] : [])))
    }),
  )

  // AI would be marked everywhere; account coding is asked about by those who meet it, in no text of ours.
  const ELSEWHERE = ['ai', 'account-coding']
  it.each(inList.filter(({ id }) => !ELSEWHERE.includes(id)).map(({ id }) => id))(
    '%s stands in a text of ours',
    (id) => {
      expect(used).toContain(id)
    },
  )
})
