import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DocumentWords } from '../../../src/report/prepare/message.ts'
import { type Prepared, type PreparingName, prepare, type Which } from '../../../src/report/prepare/prepare.ts'
import { type Language, languages } from '../../../src/schema/language.ts'
import type { AppRecord } from '../../../src/schema/record.ts'
import { exampleTables, stateOf } from '../../support/documentStates.ts'
import { BrokenStandIn, PrepareStandIn } from '../../support/prepareStandIn.ts'

const names: readonly PreparingName[] = ['pages', 'chapters', 'found', 'held', 'preview']
const plan: Which = { id: 'plan', staffMeetingId: 'latest' }
const wordsIn = (file: string) => JSON.parse(readFileSync(`locales/${file}.json`, 'utf8')) as Record<string, string>
const wordsOf = (language: Language) => ({
  documents: wordsIn(`${language}/documents`),
  common: wordsIn(`${language}/common`),
})
const said = (reading: Language): DocumentWords => ({
  reading,
  words: { sv: wordsOf('sv'), [reading]: wordsOf(reading) },
})
const example = (language: Language): Prepared => ({
  basis: stateOf('worked example', language),
  records: Object.values(exampleTables(language)).flatMap((table) => Object.values<AppRecord>(table)),
})

// A worker that was started stays: each test begins without.
let apart: typeof import('../../../src/report/prepare/prepareApart.ts')

beforeEach(async () => {
  PrepareStandIn.asked = []
  vi.resetModules()
  vi.stubGlobal('location', new URL('https://app.example/'))
  apart = await import('../../../src/report/prepare/prepareApart.ts')
})
afterEach(() => vi.unstubAllGlobals())

describe('what is prepared in a worker', () => {
  it.each(languages)('is what the page would have made, word for word (%s)', async (language) => {
    vi.stubGlobal('Worker', PrepareStandIn)
    const of = example(language)
    for (const name of names)
      expect(await apart.prepareApart(name, of, plan, said(language)), name).toEqual(prepare(name, of, plan))
  })

  it('is made in the order it is needed on the page, of what was sent once', async () => {
    vi.stubGlobal('Worker', PrepareStandIn)
    const [of, words] = [example('sv'), said('sv')]
    await Promise.all(names.map((name) => apart.prepareApart(name, of, plan, words)))
    const next = { ...of, basis: { ...of.basis, workplaceName: 'En annan' } }
    const preview = await apart.prepareApart('preview', next, plan, words)
    expect(preview.title).toContain('En annan')
    const [first, ...later] = PrepareStandIn.asked
    expect([first, ...later].map((request) => request?.name)).toEqual([...names.toReversed(), 'preview'])
    expect(Object.keys(first?.changed ?? {})).toContain('records')
    expect(later.map(({ changed }) => Object.keys(changed))).toEqual([[], [], [], [], ['workplaceName']])
  })

  it('is made of the latest alone where more was asked for before it was begun', async () => {
    vi.stubGlobal('Worker', PrepareStandIn)
    const [of, words] = [example('sv'), said('sv')]
    const called = (workplaceName: string) => ({ ...of, basis: { ...of.basis, workplaceName } })
    const busy = apart.prepareApart('preview', of, plan, words)
    await Promise.resolve()
    void apart.prepareApart('preview', called('Förra'), plan, words)
    const latest = await apart.prepareApart('preview', called('Senaste'), plan, words)
    expect(latest.title).toContain('Senaste')
    await busy
    expect(PrepareStandIn.asked).toHaveLength(2)
  })

  it.each([
    ['there is none', undefined],
    ['it breaks off', BrokenStandIn],
  ])('is made on the page where %s, all that was asked for', async (_, worker) => {
    vi.stubGlobal('Worker', worker)
    const of = example('sv')
    const made = await Promise.all(names.map((name) => apart.prepareApart(name, of, plan, said('sv'))))
    expect(made).toEqual(names.map((name) => prepare(name, of, plan)))
    expect(apart.canPrepareApart()).toBe(false)
  })
})
