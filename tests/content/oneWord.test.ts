import { describe, expect, it } from 'vitest'
import { readLanguages } from '../../scripts/languages/languageFiles.ts'
import { languages } from '../../src/schema/language.ts'
import { refusedWords, says } from '../support/oneWord.ts'
import { contentTexts, localeFiles, localeTexts, stringsIn, type Text } from '../support/wordFiles.ts'

/** Questions that are no longer asked, in the words that old answers were given to. */
const RETIRED = /^content\/checklist\/retired\.json/
const all: readonly Text[] = [...contentTexts, ...localeTexts].filter(({ at }) => !RETIRED.test(at))
const told = (texts: readonly Text[]) => texts.map(({ at, text }) => `${at}: ${text}`)

describe.each(refusedWords)('one word for one thing ($language): $say', (row) => {
  it.each(row.examples)('would be caught: %s', (text) => {
    expect(says(row, { at: 'anywhere', text })).toBe(true)
  })

  it('holds in content and interface', () => {
    expect(told(all.filter((text) => text.language === row.language && says(row, text)))).toEqual([])
  })
})

describe('an exception from one word for one thing', () => {
  const exceptions = refusedWords.flatMap((row) => (row.except ?? []).map((place) => ({ ...place, row })))

  it.each(exceptions)('is still needed, since $because: $at', ({ at, row }) => {
    const there = all.filter((text) => text.language === row.language && at.test(text.at))
    expect(there.filter(({ text }) => row.refused.test(text))).not.toEqual([])
  })
})

describe('marks', () => {
  const { whole } = readLanguages(process.cwd())
  const marks = whole.map(({ code, file: { quotes, apostrophe = '' } }) => ({ code, quotes, apostrophe }))
  const ofLanguage = (language: string) => all.filter((text) => text.language === language)

  it.each(marks)('are of one kind ($code): typographic, never straight', ({ code, quotes, apostrophe }) => {
    const wrong = Array.from(`'"‘’“”„«»`).filter((mark) => !`${quotes}${apostrophe}`.includes(mark))
    const isWrong = (text: string) => wrong.some((mark) => text.includes(mark))
    expect(["It's", '"so"', '‘so’'].every(isWrong)).toBe(true)
    expect(told(ofLanguage(code).filter(({ text }) => isWrong(text)))).toEqual([])
  })

  it.each(marks)('come in pairs ($code), where an apostrophe is only that', ({ code, quotes, apostrophe }) => {
    const [open = '', close = ''] = quotes
    const count = (text: string, mark: string) => text.split(mark).length - 1
    const isPaired = (text: string) =>
      open === close ? count(text, open) % 2 === 0 : count(text, open) === count(text, close)
    expect(told(ofLanguage(code).filter(({ text }) => !isPaired(text)))).toEqual([])
    if (apostrophe === '') return
    const loose = new RegExp(`(?<![\\p{L}\\d}])${apostrophe}`, 'u')
    expect(told(ofLanguage(code).filter(({ text }) => loose.test(text)))).toEqual([])
  })

  it('do not join two sentences with a semicolon', () => {
    // A citation and a list of conditions are no sentences.
    const sentences = all.filter(({ at }) => !/\.(?:cite|from)\.(?:sv|en)$/.test(at))
    expect(told(sentences.filter(({ text }) => text.includes(';')))).toEqual([])
  })
})

/** Swedish pages where only the workplace speaks (ni), and those where only the person at the computer does (du). */
const OF_THE_WORKPLACE = ['quickCheck', 'compare', 'guidelines', 'systems', 'training', 'risks', 'log', 'steps']
const OF_THE_PERSON = ['myData', 'files']
const YOU = /(?<!\p{L})(?:du|dig|din|ditt|dina)(?!\p{L})/iu
const YOU_ALL = /(?<!\p{L})(?:ni|er|era|ert)(?!\p{L})/iu

describe('du and ni', () => {
  const pages = (names: readonly string[]) =>
    localeTexts.filter(({ at }) => names.some((name) => at.startsWith(`locales/sv/${name}.json`)))
  const content = (folder: RegExp) => contentTexts.filter(({ at, language }) => language === 'sv' && folder.test(at))

  it('are read: every page named is there', () => {
    for (const name of [...OF_THE_WORKPLACE, ...OF_THE_PERSON]) expect(pages([name]), name).not.toEqual([])
  })

  it('keep apart: ni where the workplace answers', () => {
    const texts = [...pages(OF_THE_WORKPLACE), ...content(/^content\/(?:guidelines|training|risks)\//)]
    expect(told(texts.filter(({ text }) => YOU.test(text)))).toEqual([])
  })

  it('keep apart: du for saving and files, and where each person at a meeting answers', () => {
    const texts = [...pages(OF_THE_PERSON), ...content(/^content\/survey\/questions\.json.*\.text\.sv$/)]
    expect(told(texts.filter(({ text }) => YOU_ALL.test(text)))).toEqual([])
  })
})

/** Buttons and links that do one thing, wherever they stand. */
const ONE_ACTION: Readonly<Record<string, readonly string[]>> = {
  'adds a measure to the action plan': [
    'actions.suggestions.add',
    'compare.add.button',
    'guidelines.add',
    'log.promise.add',
    'packs.use.add',
    'risks.card.toPlan',
    'systems.propose.add',
    'training.propose.add',
  ],
  'says that it is added': [
    'actions.suggestions.added',
    'compare.add.added',
    'guidelines.added',
    'packs.use.added',
    'systems.propose.added',
    'training.propose.added',
  ],
  'opens the action plan': ['actions.chosen.toPlan', 'overview.next.plan.way', 'plan.after.back'],
  'opens the quick check': [
    'actions.suggestions.quickCheck',
    'compare.nothing.quick',
    'home.quick.button',
    'overview.next.quick-check.way',
    'plan.emptyQuick',
  ],
  'opens where one stands': ['overview.next.raise.way', 'plan.emptyStanding', 'quickCheck.show'],
  'opens a saved file': ['home.open.button', 'overview.next.open-file.way'],
  'opens the checklist': ['actions.suggestions.checklist', 'home.full.button'],
  'opens the actions': ['compare.add.toActions', 'packs.use.toActions', 'staffMeeting.after.toActions'],
  'goes on where one was': ['home.continue.button', 'overview.goOn'],
  'takes an answer away': ['frame.clear', 'overview.why.clear', 'plan.after.clear'],
  'takes the latest change back': ['frame.undo', 'answers.answer.undo'],
}

/** Texts that tell a reader to press something, and what it is called there. */
const NAMED: readonly (readonly [text: string, button: string])[] = [
  ['about.help.quick.text.0', 'quickCheck.show'],
  ['about.help.pdf.text.0', 'files.pdf'],
  ['about.help.hide.text.0', 'common.hide.button'],
  ['about.help.shared.text.1', 'myData.keep.fileOnly'],
  ['about.help.staffMeeting.text.1', 'staffMeeting.show.leader'],
  ['about.accessibility.known.list.1', 'files.pdf'],
  ['documents.paper.run.skip', 'staffMeeting.show.decide'],
  ['documents.paper.run.cut', 'staffMeeting.show.cut'],
  ['documents.paper.run.enter', 'staffMeeting.count.show'],
  ['documents.paper.count.keyIn', 'staffMeeting.countLink'],
]

describe.each(languages)('a button has one name wherever it stands (%s)', (language) => {
  const files = localeFiles(language)
  const wordsAt = (key: string) => {
    const [file = '', ...path] = key.split('.')
    return new Map(stringsIn(files.get(`${file}.json`))).get(path.join('.'))
  }

  it.each(Object.entries(ONE_ACTION))('that %s', (_does, keys) => {
    const names = keys.map(wordsAt)
    expect(names).not.toContain(undefined)
    expect(new Set(names).size, names.join(' | ')).toBe(1)
  })

  it.each(NAMED)('and a text that names it calls it so: %s', (text, button) => {
    expect(wordsAt(button)).toBeTruthy()
    expect(wordsAt(text)).toContain(wordsAt(button))
  })
})
