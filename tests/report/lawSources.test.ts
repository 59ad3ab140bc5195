import { describe, expect, it } from 'vitest'
import { type DocumentId, documentIds, documents, lawBefore } from '../../src/report/documents.ts'
import { stateNames, stateOf } from '../support/documentStates.ts'
import { originals } from '../support/originals.ts'
import { day, saidIn } from '../support/plan.ts'

const NOT_REVIEWED = { sv: 'Inte granskat av jurist.', en: 'Not reviewed by a lawyer.' } as const
/** What stood on every line once: how old a text is, and that it has to be checked. */
const STANDING = {
  sv: /Uppgift per|Kontrollera (?:lagrummen|innan)|äldre än sex månader|kunnat läsas/,
  en: /As of \d|Check (?:the provisions|before)|six months old|could not be read/,
} as const
const TELLING: readonly DocumentId[] = ['register', 'risks', 'training', 'meeting-pack']

describe.each(originals)('the law in a document (%s)', (language) => {
  it.each(documentIds)('is told to be of a date, and not reviewed, once and under its sources alone: %s', (id) => {
    for (const state of stateNames) {
      const input = stateOf(state, language)
      const { sections } = documents[id].build(input)
      const sources = sections.filter((section) => section.id === 'law-sources')
      const said = saidIn(sections)
      expect(sources.length).toBe(lawBefore(id, input) === undefined ? 0 : 1)
      expect(said.split(NOT_REVIEWED[language]).length - 1).toBe(sources.length)
      const blocks = sections.filter((section) => section.id !== 'law-sources').flatMap((section) => section.blocks)
      // The plan's method and letters speak of other things as of a date; only law has these words.
      expect(blocks.filter((block) => block.kind === 'list' && STANDING[language].test(saidIn(block)))).toEqual([])
    }
  })

  it.each(TELLING)('is told the same to the person before the file is made: %s', (id) => {
    const input = stateOf('worked example', language)
    const before = lawBefore(id, input)
    const sources = documents[id].build(input).sections.find((section) => section.id === 'law-sources')
    expect(before?.texts.length).toBeGreaterThan(0)
    for (const words of [...(before?.texts ?? []), before?.check ?? '?']) expect(saidIn(sources)).toContain(words)
  })

  it('is told to be old, and to hold a day that has come, once that is so', () => {
    const input = stateOf('worked example', language)
    const said = (today: string) => lawBefore('register', { ...input, today: day(today) })
    const words = language === 'sv' ? /äldre än sex månader/ : /more than six months old/
    expect(said('2035-01-01')?.texts.every((text) => words.test(text) || /kunnat läsas|could not be/.test(text))).toBe(
      true,
    )
    expect(said('2025-09-02')?.texts.some((text) => words.test(text) && text.includes('2026'))).toBe(false)
  })
})

it('a law is named once for all its hooks, with its date', () => {
  const input = stateOf('worked example', 'sv')
  const texts = lawBefore('meeting-pack', input)?.texts.join(' ') ?? ''
  for (const { name } of input.law.families) expect(texts.split(name).length - 1).toBeLessThanOrEqual(1)
})
