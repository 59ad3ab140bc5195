import { act } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { latePages } from '../../src/app/routes.ts'
import { exampleTables } from '../support/documentStates.ts'
import { named } from '../support/everyAddress.ts'
import { renderApp } from '../support/renderApp.tsx'

/** What was asked for and has not been let come; a shut gate holds everything. */
const gate = vi.hoisted(() => ({
  isShut: false,
  held: [] as (() => Promise<unknown>)[],
  through(coming: Promise<unknown>): Promise<unknown> {
    if (!gate.isShut) return coming
    return new Promise((resolve) => {
      gate.held.push(() => coming.then(resolve))
    })
  },
}))

// All code and words come through this; a part that only hands on another is no request of its own.
vi.mock('../../src/parts/fetchedPart.ts', async (original) => {
  const real = await original<typeof import('../../src/parts/fetchedPart.ts')>()
  const fetchedPart = (fetchIt: () => Promise<unknown>) =>
    real.fetchedPart(() => {
      const before = gate.held.length
      const coming = fetchIt()
      return gate.held.length > before ? coming : gate.through(coming)
    })
  return { ...real, fetchedPart }
})

const first = new Map(named.filter(({ name }) => name !== 'home').map(({ name, address }) => [name, address]))

beforeEach(() => {
  gate.isShut = false
  gate.held.length = 0
})

// By counting, never by time: what is asked for at once is held until nothing more is, and let come as one round.
it.each([...first])('%s waits for at most two rounds of requests when it is first opened', async (_, address) => {
  const { goTo } = await renderApp({ tables: exampleTables('sv'), arrives: (coming) => gate.through(coming) })
  // The start fetches it as soon as it stands (usePagesAhead), long before anybody has read where to press.
  await latePages()
  document.querySelector('h1')?.toggleAttribute('data-old', true)
  gate.isShut = true
  await goTo(address)
  let rounds = 0
  while (document.querySelector('h1:not([data-old])') === null && gate.held.length > 0) {
    rounds += 1
    await act(async () => {
      await Promise.all(gate.held.splice(0).map((letCome) => letCome()))
      // What waited for it is served before anything is drawn.
      await new Promise((resolve) => setTimeout(resolve))
    })
  }
  expect(document.querySelector('h1:not([data-old])')).not.toBeNull()
  expect(rounds).toBeGreaterThan(0)
  expect(rounds).toBeLessThanOrEqual(2)
})
