import { describe, expect, it } from 'vitest'
import { languages } from '../../src/schema/language.ts'
import { localeFiles, stringsIn } from '../support/wordFiles.ts'

const FORM = /_(?:zero|one|other)$/
/** A count, whatever else its braces hold. */
const COUNT = /\{\{-?\s*count\b/

/**
 * Texts with a count that read alike for one and for many, and why: in both languages, since the words are the same thing.
 * What is not here has a form for one.
 */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  'the number stands after its words, or alone': [
    ...['about.sources.law.hooks.summary', 'documentList.chip', 'documents.guidelines.looked', 'documents.told.cell'],
    ...['followUp.part.changed', 'followUp.part.same', 'followUp.part.rest'],
    ...['risks.add.all', 'search.all', 'search.chip', 'search.allOf', 'staffMeeting.count.rest'],
  ],
  'it is a place in a row': ['actions.chosen.moved', 'steps.questionOf', 'training.needs.place'],
  'words of answers do not bend': [
    ...['common.count.yes', 'common.count.partly', 'common.count.no', 'common.count.dont-know'],
    'common.count.not-applicable',
    ...['better', 'now-known', 'worse', 'now-unknown', 'same', 'not-comparable', 'first-answer'].map(
      (kind) => `followUp.counted.${kind}`,
    ),
    ...['better', 'now-known', 'worse', 'now-unknown', 'same', 'not-comparable', 'first-answer'].map(
      (kind) => `documents.followUp.counted.${kind}`,
    ),
  ],
  'it is of a whole': [
    ...['documents.told.answeredOf', 'plan.own.summary', 'plan.after.count', 'quickCheck.answered'],
    'staffMeeting.room.count',
  ],
  'people are meant, who answer in one form': [
    ...['documents.told.answered', 'staffMeeting.show.room', 'staffMeeting.closed.opened', 'staffMeeting.closed.other'],
  ],
  'it is never one: told from a limit on': [
    ...[
      'actions.suggestions.shown',
      'followUp.files.tooMany',
      'merge.tooMany',
      'staffMeeting.choose.ownLong',
      'staffMeeting.choose.tooMany',
    ],
    ...['steps.noteLong', 'systems.longName'],
    ...['answers.open.several', 'myData.open.several', 'packs.open.several', 'staffMeeting.receive.several'],
  ],
  'it is never one: the content has many': [
    ...['about.sources.law.families.summary', 'about.sources.law.times.summary', 'documents.blank.lead'],
  ],
  'it is the length of a meeting': ['documents.paper.handout.minutes', 'documents.paper.run.caption'],
}
const alike = Object.values(ALIKE).flat()

describe.each(languages)('a count in words (%s)', (language) => {
  const texts = [...localeFiles(language)].flatMap(([file, words]) =>
    stringsIn(words).map(([path, text]) => [`${file.replace('.json', '')}.${path}`, text] as const),
  )
  const keys = new Set<string>(texts.map(([key]) => key))
  const counted: readonly string[] = texts.filter(([, text]) => COUNT.test(text)).map(([key]) => key)

  it('has a form for one and a form for many, unless both read alike', () => {
    const lacking = counted.filter((key) => {
      const base = key.replace(FORM, '')
      return !alike.includes(base) && !(keys.has(`${base}_one`) && (keys.has(`${base}_other`) || keys.has(base)))
    })
    expect(lacking).toEqual([])
  })

  it('has both forms wherever it has one', () => {
    const bases = [...keys].filter((key) => FORM.test(key)).map((key) => key.replace(FORM, ''))
    expect(bases.filter((base) => !keys.has(`${base}_one`) || !(keys.has(`${base}_other`) || keys.has(base)))).toEqual(
      [],
    )
  })

  it('reads alike only where a text is there to do so', () => {
    expect(alike.filter((key) => !counted.includes(key) || keys.has(`${key}_one`))).toEqual([])
  })

  it('says one of a thing in the number of one', () => {
    const wrong =
      language === 'sv'
        ? /(?<!\p{L})(?:1|\{\{count\}\}|en|ett) (?:valda|frågor|åtgärder|dagar|ämnen|risker|rader|system som är|brev är valda)(?!\p{L})/iu
        : /(?<!\p{L})(?:1|\{\{count\}\}|one) (?:questions|actions|days|topics|risks|rows|systems|people|letters)(?!\p{L})/iu
    expect(texts.filter(([key, text]) => key.endsWith('_one') && wrong.test(text))).toEqual([])
  })
})
