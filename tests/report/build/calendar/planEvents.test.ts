import { describe, expect, it } from 'vitest'
import { planEvents } from '../../../../src/report/build/calendar/planEvents.ts'
import { drawCalendar } from '../../../../src/report/draw/calendar/drawCalendar.ts'
import type { Action, ActionStatus } from '../../../../src/schema/action.ts'
import { type Language, languages } from '../../../../src/schema/language.ts'
import { onAnyPlan } from '../../../support/anyPlan.ts'
import { day, ownAction, planInput } from '../../../support/plan.ts'
import { readCalendar } from '../../draw/calendar/readCalendar.ts'

const workplaceId = 'w1'
const { t } = planInput('sv')
const check = { on: day('2026-09-01'), text: 'Skyddsombudet tittar efter' }
const action = (text: string, part: Partial<Action> = {}): Action => ({ ...ownAction(text, { check }), ...part })
const titlesOf = (actions: readonly Action[]) =>
  planEvents({ workplaceId, actions, followUpOn: 'not-set', t }).map(({ title }) => title)

const DUE = 'AI-plan: åtgärd 1 ska vara klar'
const CHECK = 'AI-plan: kontrollera åtgärd 1'

describe('the days of a plan', () => {
  it.each<[ActionStatus, readonly string[]]>([
    ['proposed', [DUE, CHECK]],
    ['later', [DUE, CHECK]],
    ['agreed', [DUE, CHECK]],
    ['done', [CHECK]],
    ['declined', []],
  ])('are what lies ahead of an action that is %s', (status, titles) => {
    expect(titlesOf([action('a', { status })])).toEqual(titles)
  })

  it('are none where none was set', () => {
    expect(titlesOf([action('a', { dueOn: 'not-set', check: { on: 'not-set', text: 'x' } })])).toEqual([])
    expect(planEvents({ workplaceId, actions: [], followUpOn: 'not-set', t })).toEqual([])
  })

  it('count every action of the plan, so that the numbers are those of its list', () => {
    expect(titlesOf([action('a', { status: 'declined' }), action('b')])).toEqual([
      'AI-plan: åtgärd 2 ska vara klar',
      'AI-plan: kontrollera åtgärd 2',
    ])
  })

  it('are the right ones, read as a calendar reads them', () => {
    const events = planEvents({ workplaceId, actions: [action('a')], followUpOn: day('2026-10-03'), t })
    const file = drawCalendar(events, { made: '2026-03-21T10:00:00.000Z', language: 'sv', name: 'x' })
    expect(readCalendar(file).map(({ title, start }) => [title, start])).toEqual([
      ['Uppföljning AI-plan', '2026-10-03'],
      [DUE, '2026-06-13'],
      [CHECK, '2026-09-01'],
    ])
  })

  it('are each named once, and the same when action, number and day change', () => {
    const actions = [action('a', { id: 'a' as Action['id'] }), action('b', { id: 'b' as Action['id'] })]
    const idsOf = (some: readonly Action[], followUpOn = day('2026-10-03')) =>
      planEvents({ workplaceId, actions: some, followUpOn, t }).map(({ id }) => id)
    const ids = idsOf(actions)
    expect(new Set(ids).size).toBe(5)
    const changed = actions.map((one) => ({
      ...one,
      what: { kind: 'own' as const, text: 'Annat' },
      dueOn: day('2027-01-02'),
    }))
    expect(idsOf(changed.toReversed(), day('2027-02-01')).toSorted()).toEqual(ids.toSorted())
  })

  it('keep the follow-ups of two workplaces apart', () => {
    const followUp = (id: string) =>
      planEvents({ workplaceId: id, actions: [], followUpOn: day('2026-10-03'), t })[0]?.id
    expect(followUp('w1')).not.toBe(followUp('w2'))
  })

  it.each(languages)('hold nothing that anybody wrote, and no union: %s', (language: Language) => {
    onAnyPlan(
      () => '⟦own⟧',
      ({ actions, followUpOn }) => {
        const events = planEvents({ workplaceId, actions, followUpOn, t: planInput(language).t })
        const said = events.flatMap(({ title, description }) => [title, description]).join('\n')
        expect(said).not.toMatch(/⟦|undefined|calendar\.|vision|fack|union|ombud/i)
      },
    )
  })
})
