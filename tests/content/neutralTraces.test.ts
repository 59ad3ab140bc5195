import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deadlinesFrom } from '../../src/domain/rights/deadline.ts'
import { deadlineEvents } from '../../src/report/build/calendar/deadlineEvents.ts'
import { planEvents } from '../../src/report/build/calendar/planEvents.ts'
import { documentIds, documents } from '../../src/report/documents.ts'
import { PRODUCER } from '../../src/report/draw/pdf/draw/metadata.ts'
import { CREATOR } from '../../src/report/draw/word/coreProperties.ts'
import { type Language, languages } from '../../src/schema/language.ts'
import type { TimeEvent } from '../../src/schema/timeRule.ts'
import { realContent } from '../support/content.ts'
import { stateOf } from '../support/documentStates.ts'
import { day } from '../support/plan.ts'

/** What tells on a shared computer that somebody works for a union; a safety representative is the workplace’s own. */
const TELLING = /fack|union|(?<!skydds)ombud|f[oö]rtroende(?:vald|man)/i

type Words = { readonly [key: string]: string | Words }

/** Every word below a key of this name, with where it stands. */
const named = (key: string, words: Words, path = ''): readonly string[] =>
  Object.entries(words).flatMap(([name, word]) =>
    typeof word === 'string' ? (name === key ? [`${path}${name}: ${word}`] : []) : named(key, word, `${path}${name}.`),
  )

const calendarOf = (event: TimeEvent, language: Language) => {
  const { law } = realContent(language)
  const on = day('2026-11-30')
  const { t } = stateOf('empty', language)
  return deadlineEvents({ eventId: event.id, on }, deadlinesFrom(event, on, law.timeRules), { law, today: on, t })
}

describe('what stays on the computer without being chosen', () => {
  it.each(languages)('has no union word in the name of any document’s file: %s', (language) => {
    const names = named('file', JSON.parse(readFileSync(`locales/${language}/documents.json`, 'utf8')) as Words)
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => TELLING.test(name))).toEqual([])
  })

  it('has none in what a browser keeps with a bookmark, or with an app that is installed', () => {
    const head = /<head>.*<\/head>/s.exec(readFileSync('index.html', 'utf8'))?.[0] ?? ''
    expect(head).toContain('description')
    expect(head).not.toMatch(TELLING)
    expect(readFileSync('public/manifest.webmanifest', 'utf8')).not.toMatch(TELLING)
  })

  it.each(languages)(
    'has none in the properties of any document, nor in what a PDF or Word file says of its maker: %s',
    (language) => {
      const told = documentIds.flatMap((id) =>
        (['empty', 'worked example'] as const).map((state) => {
          const { title, subject } = documents[id].build(stateOf(state, language))
          return `${id}: ${title} / ${subject}`
        }),
      )
      expect([...told, CREATOR, PRODUCER].filter((words) => TELLING.test(words))).toEqual([])
    },
  )

  it.each(languages)(
    'has none in an entry of the plan in a calendar, nor in the title of a last day: %s',
    (language) => {
      const plan = planEvents(stateOf('worked example', language))
      expect(plan.length).toBeGreaterThan(0)
      const law = realContent(language).law.timeEvents.flatMap((event) => calendarOf(event, language))
      expect(law.length).toBeGreaterThan(0)
      const told = plan.flatMap(({ id, title, description }) => [id, title, description])
      // What a rule says is asked for by the event that was chosen, and said beside the button; the title is what others see.
      const titles = law.flatMap(({ id, title }) => [id, title])
      expect([...told, ...titles].filter((words) => TELLING.test(words))).toEqual([])
    },
  )
})
