import { describe, expect, it } from 'vitest'
import { saidOn } from '../../src/domain/days/datedWords.ts'
import { addDays } from '../../src/domain/days/isoDay.ts'
import { datesSay, ruleSays } from '../../src/domain/rights/legalStanding.ts'
import type { DatedWords } from '../../src/schema/datedWords.ts'
import type { IsoDate } from '../../src/schema/isoDate.ts'
import { realContent } from '../support/content.ts'
import { daysNamed } from '../support/daysNamed.ts'
import { asOf } from '../support/lawFacts.ts'
import { isOriginal, originals } from '../support/originals.ts'
import { contentTexts, localeTexts } from '../support/wordFiles.ts'

const aheadIn = (text: string, language: 'sv' | 'en') => daysNamed(text, language).filter((day) => day > asOf)

/** Words that are true on one side of a day only. */
const onlyNow = /(?<!\p{L})(?:inte i dag|inte än|ännu inte|not today|not yet|does not apply today)(?!\p{L})/iu

describe('days in words', () => {
  it.each([
    ['sv', 'Regeln börjar gälla 2 december 2027.', '2027-12-02'],
    ['en', 'It starts on 2 December 2027.', '2027-12-02'],
    ['sv', 'Senast 2030-08-02.', '2030-08-02'],
  ] as const)('are found (%s): %s', (language, text, day) => {
    expect(aheadIn(text, language)).toEqual([day])
  })

  it.each(['Regeln gäller inte i dag.', 'The rule does not apply today.', 'Lagen finns inte än.'])(
    'would be caught: %s',
    (text) => {
      expect(text).toMatch(onlyNow)
    },
  )

  it('are nowhere said to be ahead in law, rights and times, since a day comes without anybody editing', () => {
    const ofLaw = contentTexts.filter(({ at }) => /content\/(?:law|rights)\/|time-/.test(at))
    expect(ofLaw.length).toBeGreaterThan(700)
    expect(ofLaw.filter(({ text }) => onlyNow.test(text))).toEqual([])
  })

  it('stand only in words that have others for when the day has come, or beside such words', () => {
    const isDated = (at: string) =>
      /\.dates\.\d+\.(?:before|from)\.|reminders\.json\.\d+\.words\.(?:before|from)\./.test(at)
    const hasDatesBeside = (at: string) =>
      /content\/law\/.*\.gives\.|time-rules\.json\.\d+\.(?:say|sayAfter)\./.test(at)
    const loose = [...contentTexts, ...localeTexts].filter(
      ({ at, text, language }) =>
        !isDated(at) && !hasDatesBeside(at) && isOriginal(language) && aheadIn(text, language).length > 0,
    )
    expect(loose).toEqual([])
  })
})

describe.each(originals)('every day ahead is data, and is told when it passes (%s)', (language) => {
  const { law, rights } = realContent(language)
  const isLast = ({ is }: { readonly is?: string | undefined }) => is === 'last-day'
  /** The first day on which the words must be others. */
  const cameOn = (day: { readonly on: IsoDate; readonly is?: 'last-day' | undefined }) =>
    isLast(day) ? addDays(day.on, 1) : day.on

  const dated: readonly (DatedWords & { readonly whose: string })[] = [
    ...law.hooks.flatMap(({ id, dates = [] }) => dates.map((one) => ({ ...one, whose: id }))),
    ...law.families.flatMap(({ id, dates = [] }) => dates.map((one) => ({ ...one, whose: id }))),
    ...rights.reminders.flatMap(({ id, words }) => (typeof words === 'string' ? [] : [{ ...words, whose: id }])),
  ]

  it('there are such days', () => {
    expect(new Set(dated.map(({ on }) => on))).toEqual(
      new Set(['2026-12-02', '2026-12-31', '2027-01-01', '2027-12-02', '2029-12-31', '2030-08-02']),
    )
  })

  it.each(dated)('in $whose, on $on', (words) => {
    expect(daysNamed(words.before, language)).toEqual([words.on])
    expect(saidOn(words, addDays(cameOn(words), -1))).toBe(words.before)
    expect(saidOn(words, cameOn(words))).toBe(words.from)
    expect(words.from).not.toBe(words.before)
  })

  it('in what a hook gives', () => {
    const named = law.hooks.filter(({ gives }) => aheadIn(gives, language).length > 0)
    for (const { gives, dates = [] } of named) {
      expect(dates.map(({ on }) => on)).toEqual(expect.arrayContaining([...aheadIn(gives, language)]))
    }
  })

  it('in a time rule', () => {
    const ahead = law.timeRules.filter(({ say, fixed = '' }) => aheadIn(say, language).length > 0 || fixed > asOf)
    expect(ahead.length).toBe(5)
    for (const rule of ahead) {
      const fixed = rule.fixed as IsoDate
      expect(
        aheadIn(rule.say, language).every((day) => day === fixed),
        rule.id,
      ).toBe(true)
      const came = cameOn({ on: fixed, is: rule.is })
      expect(ruleSays(rule, addDays(came, -1))).toBe(rule.say)
      expect(ruleSays(rule, came), rule.id).not.toBe(rule.say)
    }
  })

  it('and the hooks of high risk say the one thing the day before, and the other on the day', () => {
    const hook = law.hooks.find(({ id }) => id === 'ai-act-26-7') ?? { dates: [] }
    const said = (day: string) => datesSay(hook, {}, day as IsoDate).join(' ')
    expect(said('2027-12-01')).toMatch(language === 'sv' ? /börjar gälla/ : /starts to apply/)
    expect(said('2027-12-02')).toMatch(language === 'sv' ? /gäller sedan.*flyttats/ : /has applied since.*moved/)
  })
})
