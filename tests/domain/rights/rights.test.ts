import { describe, expect, it } from 'vitest'
import { hooksFor, type RightsView, standingOf, viewWith } from '../../../src/domain/rights/rights.ts'
import type { IsoDate } from '../../../src/schema/isoDate.ts'
import type { HatChoice } from '../../../src/schema/rights.ts'
import { realContent } from '../../support/content.ts'
import { family, hook, lawOf, rightsOf, situation } from '../../support/tinyRights.ts'

const today = '2026-11-22' as IsoDate
const law = lawOf(
  hook('talks', ['influence', 'map']),
  hook('safety', ['influence'], { confidence: 'P' }),
  hook('data', ['map', 'influence'], { dates: [{ on: '2026-08-02' as IsoDate, before: 'Soon.', from: 'Now.' }] }),
  hook('silent', ['influence']),
)
const rights = rightsOf(
  [
    ['data', 'both'],
    ['safety', 'safety-representative'],
    ['talks', 'union-representative'],
    ['silent', 'union-representative', { kind: 'nothing-to-ask' }],
  ],
  [situation('purchase', 'talks', 'safety', 'data')],
)
const influence: RightsView = { kind: 'step', stepId: 'influence' }
const purchase: RightsView = { kind: 'situation', situationId: 'purchase' }
const idsFor = (hat: HatChoice, by: RightsView) =>
  hooksFor({ law, rights, hat, by, today }).map(({ hook: { id } }) => id)

describe('the place of a hook', () => {
  it('is the first situation that names it, else its first step, else none', () => {
    expect(viewWith('safety', law, rights)).toEqual(purchase)
    expect(viewWith('silent', law, rights)).toEqual(influence)
    expect(viewWith('nowhere', law, rights)).toBeUndefined()
  })

  const { law: realLaw, rights: realRights } = realContent('sv')
  it.each(realLaw.hooks.map(({ id }) => id))('lists it: %s', (id) => {
    const by = viewWith(id, realLaw, realRights) as RightsView
    const listed = hooksFor({ law: realLaw, rights: realRights, hat: 'both', by, today })
    expect(listed.map(({ hook: one }) => one.id)).toContain(id)
  })
})

describe('the hooks for a hat', () => {
  it.each<[string, HatChoice, RightsView, readonly string[]]>([
    ['a step, safety representative', 'safety-representative', influence, ['data', 'safety']],
    ['a step, union representative', 'union-representative', influence, ['data', 'talks', 'silent']],
    ['a step, both', 'both', influence, ['data', 'safety', 'talks', 'silent']],
    ['another step', 'both', { kind: 'step', stepId: 'map' }, ['data', 'talks']],
    ['a step without law', 'both', { kind: 'step', stepId: 'feedback' }, []],
    ['a situation, in its own order', 'both', purchase, ['talks', 'safety', 'data']],
    ['a situation, safety representative', 'safety-representative', purchase, ['safety', 'data']],
    ['a situation, union representative', 'union-representative', purchase, ['talks', 'data']],
  ])('by %s', (_name, hat, by, expected) => {
    expect(idsFor(hat, by)).toEqual(expected)
  })

  it('ask in general by step and in particular by situation', () => {
    const asks = (by: RightsView) => hooksFor({ law, rights, hat: 'both', by, today })[0]?.request
    expect(asks(influence)).toMatchObject({ kind: 'ask', asks: 'Ask for data' })
    expect(asks(purchase)).toMatchObject({ kind: 'ask', asks: 'Ask for talks in purchase' })
  })

  it('are there by step where there is nothing to ask for', () => {
    const silent = hooksFor({ law, rights, hat: 'both', by: influence, today }).at(-1)
    expect(silent?.request).toEqual({ kind: 'nothing-to-ask' })
  })

  it('say how far they may be leaned on', () => {
    const standings = hooksFor({ law, rights, hat: 'both', by: purchase, today }).map(({ standing }) => standing)
    expect(standings).toEqual([
      { needsCheck: false, isOld: false, hasDatePassed: false },
      { needsCheck: true, isOld: false, hasDatePassed: false },
      { needsCheck: false, isOld: false, hasDatePassed: true },
    ])
  })

  it('are old once more than half a year has gone', () => {
    expect(standingOf(hook('talks', ['map']), family, '2026-12-02' as IsoDate).isOld).toBe(true)
  })

  it('stop where the content does not hold together', () => {
    expect(() => hooksFor({ law: lawOf(), rights, hat: 'both', by: influence, today })).toThrow('No legal hook data')
    expect(() =>
      hooksFor({ law, rights, hat: 'both', by: { kind: 'situation', situationId: 'pilot' }, today }),
    ).toThrow('No situation pilot')
    expect(() => hooksFor({ law, rights: { ...rights, hooks: [] }, hat: 'both', by: purchase, today })).toThrow(
      'Legal hook talks has no hat',
    )
  })
})
