import { describe, expect, it } from 'vitest'
import { contentOrThrow } from '../../scripts/contentPlugin.ts'
import { tellMistake } from '../../src/content/mistake.ts'
import { parseContent } from '../../src/content/parseContent.ts'
import { stepIds } from '../../src/schema/stepId.ts'
import {
  ALLOWED,
  contentFiles,
  edited,
  GONE,
  MBL,
  mistake,
  mistakesIn,
  UNDERSTAND,
  without,
  withText,
} from '../support/editedContent.ts'

const words = (count: number) => Array.from({ length: count }, (_, index) => `ord${index}`).join(' ')

describe('content is refused, told by file, path, expected and found, for', () => {
  it.each([
    [
      'a missing language',
      edited(UNDERSTAND, { 'questions.0.text.en': GONE }),
      mistake(UNDERSTAND, 'questions.0.text.en', 'the key "en"', 'nothing'),
    ],
    [
      'a missing language in a law',
      edited(MBL, { 'hooks.1.gives.sv': GONE }),
      mistake(MBL, 'hooks.1.gives.sv', 'the key "sv"', 'nothing'),
    ],
    [
      'an empty text',
      edited(UNDERSTAND, { 'questions.0.text.sv': '  ' }),
      mistake(UNDERSTAND, 'questions.0.text.sv', 'a text that is not empty', '""'),
    ],
    [
      'sixteen words in a question',
      edited(UNDERSTAND, { 'questions.0.text.en': words(16) }),
      mistake(UNDERSTAND, 'questions.0.text.en', 'at most 15 words', `"${words(16)}"`),
    ],
    [
      'a label that is too long',
      edited(UNDERSTAND, { 'questions.0.label.sv': 'x'.repeat(49) }),
      mistake(UNDERSTAND, 'questions.0.label.sv', 'at most 48 characters', '49'),
    ],
    [
      'an extra key',
      edited(UNDERSTAND, { 'questions.0.hint': 'x' }),
      mistake(UNDERSTAND, 'questions.0.hint', 'no key of that name', '"hint"'),
    ],
    [
      'a language that the app does not have',
      edited(UNDERSTAND, { 'questions.0.text.no': 'Hei' }),
      mistake(UNDERSTAND, 'questions.0.text.no', 'no key of that name', '"no"'),
    ],
    [
      'an id with a capital',
      edited(UNDERSTAND, { 'questions.0.id': 'Guidelines' }),
      mistake(UNDERSTAND, 'questions.0.id', 'lower case letters, digits and dashes', '"Guidelines"'),
    ],
    [
      'four questions in a step',
      edited(UNDERSTAND, { 'questions.5': GONE, 'questions.4': GONE }),
      mistake(UNDERSTAND, 'questions', 'a length of >=5', '4'),
    ],
    [
      'a measure that takes more than a year',
      edited(UNDERSTAND, { 'questions.0.measures.0.weeks': 53 }),
      mistake(UNDERSTAND, 'questions.0.measures.0.weeks', '<=52', '53'),
    ],
    ['a number written as text', edited(ALLOWED, { n: '6765' }), mistake(ALLOWED, 'n', 'number', '"6765"')],
    [
      'a file in a folder that nobody knows',
      [...contentFiles, { path: 'content/figurs/allowed.json', text: '{}' }],
      mistake('content/figurs/allowed.json', '', 'a file in a known content folder', 'content/figurs/allowed.json'),
    ],
    ['a file that is gone', without('content/about.json'), mistake('content/about.json', '', 'the file', 'nothing')],
  ])('%s, and for nothing else', (_name, content, expected) => {
    expect(mistakesIn(content)).toEqual([expected])
  })

  it('broken JSON, on one line with what the parser says', () => {
    const [first, ...others] = mistakesIn(
      withText(UNDERSTAND, (text) => text.replace(/"quick": ?true/, '"quick": yes')),
    )
    expect(others).toEqual([])
    expect(first).toMatchObject({ file: UNDERSTAND, path: '', expected: 'valid JSON' })
    expect(first?.found).toMatch(/^SyntaxError: \S[^\n]*$/)
  })

  it.each([
    ['a role to ask', 'askRoles.0', '"union-board"'],
    ['a theme', 'themes.0', '"cooperation"'],
    ['a kind of evidence', 'evidence.0', '"document"'],
    ['a source', 'source.id', '"vision"'],
  ])('%s that does not exist, with those that do', (_name, path, known) => {
    const [first] = mistakesIn(edited(UNDERSTAND, { [`questions.0.${path}`]: 'unheard' }))
    expect(first).toMatchObject({ file: UNDERSTAND, path: `questions.0.${path}`, found: '"unheard"' })
    expect(first?.expected).toContain(known)
  })

  it('the safety representative as the one responsible for a measure', () => {
    const path = 'questions.0.measures.0.responsible'
    expect(mistakesIn(edited(UNDERSTAND, { [path]: 'safety-representative' }))).toMatchObject([
      { path, found: '"safety-representative"' },
    ])
  })
})

const twoMistakes = edited(UNDERSTAND, { 'questions.0.text.en': GONE, 'questions.1.label.sv': GONE })

describe('mistakes', () => {
  it.each([
    ['with a path', mistake('a.json', 'b.0', 'c', 'd'), 'a.json at b.0: expected c, found d'],
    ['without one', mistake('a.json', '', 'c', 'd'), 'a.json: expected c, found d'],
  ])('are told in one sentence, %s', (_name, given, sentence) => {
    expect(tellMistake(given)).toBe(sentence)
  })

  it('are told all at once and stop the build, one line each', () => {
    const parsed = () => contentOrThrow(twoMistakes)
    for (const line of [
      `${UNDERSTAND} at questions.0.text.en: expected the key "en", found nothing`,
      `${UNDERSTAND} at questions.1.label.sv: expected the key "sv", found nothing`,
    ])
      expect(parsed).toThrow(`\n${line}`)
    expect(parsed).toThrow(/^Content was refused:\n/)
  })
})

describe('content that fits', () => {
  it('is taken whole, with the steps in their order whatever the files are called', () => {
    const renamed = contentFiles.map(({ path, text }) => ({
      path: path.replace('checklist/1-understand', 'checklist/9-last'),
      text,
    }))
    const result = parseContent(renamed)
    expect(result.kind === 'ok' && result.content.steps.map(({ id }) => id)).toEqual([...stepIds])
  })

  it('may hold a question of exactly fifteen words', () => {
    const fifteen = { 'questions.1.text.sv': words(15), 'questions.1.text.en': words(15) }
    expect(mistakesIn(edited(UNDERSTAND, fifteen))).toEqual([])
  })
})
