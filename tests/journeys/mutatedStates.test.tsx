import { readFileSync } from 'node:fs'
import { cleanup, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { readWorkFile } from '../../src/exchange/reading/readWorkFile.ts'
import { recordsOf, type Tables, tablesOf } from '../../src/schema/record.ts'
import { named } from '../support/everyAddress.ts'
import { withHostileTexts } from '../support/hostileTexts.ts'
import { drawFrom, mutatedJson } from '../support/mutations.ts'
import { expectOnlyWords, renderApp } from '../support/renderApp.tsx'

/** 200 states, each on two pages, so that every page meets some; on every page by `FUZZ=10 npx vitest run mutatedStates`. */
const STATES = 200
const PAGES_EACH = process.env.FUZZ === undefined ? 2 : named.length

/** A ceiling for slow machines. */
const PAGE_COMES = 8000

const example = readFileSync('public/example-workplace.sv.json', 'utf8')

/** States as they come from damaged or hostile files that were accepted, drawn by seed; each other one has hostile words too. */
function acceptedStates(): readonly Tables[] {
  const states: Tables[] = []
  for (let seed = 1; states.length < STATES; seed += 1) {
    const result = readWorkFile(mutatedJson(mutatedJson(example, drawFrom(seed)), drawFrom(-seed)))
    if (result.kind === 'failed') continue
    const { tables } = result.work
    states.push(states.length % 2 === 0 ? tables : tablesOf(withHostileTexts(recordsOf(tables))))
  }
  return states
}

const isSeen = (seed: number, place: number) =>
  Array.from({ length: PAGES_EACH }, (_, turn) => (seed * PAGES_EACH + turn) % named.length).includes(place)

const states = acceptedStates()
const visits = named.map(({ address }, place) => ({
  address,
  // In turn, so that every state is drawn on as many pages.
  seen: states.map((tables, seed) => ({ tables, seed })).filter(({ seed }) => isSeen(seed, place)),
}))

it.each(visits)('$address is drawn with what a damaged file left', async ({ address, seen }) => {
  expect(seen.length).toBeGreaterThan(0)
  for (const { tables, seed } of seen) {
    await renderApp({ at: address, tables })
    const [heading] = await screen.findAllByRole('heading', { level: 1 }, { timeout: PAGE_COMES })
    expect(heading?.textContent, `state ${seed}`).not.toBe('Något gick fel')
    const { body } = document
    expect(body.querySelector('script, iframe, img:not(.mark), [onerror]'), `state ${seed}`).toBeNull()
    if (seed % 2 === 0) expectOnlyWords(body.textContent)
    cleanup()
  }
})
