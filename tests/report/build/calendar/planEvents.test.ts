import { describe, expect, it } from 'vitest'
import { planEvents } from '../../../../src/report/build/calendar/planEvents.ts'
import { drawCalendar } from '../../../../src/report/draw/calendar/drawCalendar.ts'
import { makeTableFile } from '../../../../src/report/makeTableFile.ts'
import type { Action, ActionStatus } from '../../../../src/schema/action.ts'
import { type Language, languages } from '../../../../src/schema/language.ts'
import { onAnyPlan } from '../../../support/anyPlan.ts'
import { day, measureAction, ownAction, planInput } from '../../../support/plan.ts'
import { readCalendar, valuesOf } from '../../draw/calendar/readCalendar.ts'

const workplaceId = 'w1'
const { t, checklist, today } = planInput('sv')
const check = { on: day('2026-09-01'), text: 'Skyddsombudet tittar efter' }
const action = (text: string, part: Partial<Action> = {}): Action => ({ ...ownAction(text, { check }), ...part })
const eventsOf = (actions: readonly Action[], followUpOn: Action['dueOn'] = 'not-set') =>
  planEvents({ workplaceId, actions, followUpOn, checklist, today, t })
const titlesOf = (actions: readonly Action[]) =>
  eventsOf(actions).flatMap(({ title, isWithdrawn }) => (isWithdrawn ? [] : [title]))

const OPTIONS = { made: '2026-03-21T10:00:00.000Z', language: 'sv', name: 'x' } as const
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

  it('say what is to be done, in the catalogue’s words alone', () => {
    const measure = measureAction('guidelines-decided', 'guidelines', 'no')
    const [first, second] = eventsOf([measure, action('Ring Kim')])
    const text = checklist.steps
      .flatMap(({ questions }) => questions)
      .flatMap(({ measures }) => measures)
      .find(({ id }) => id === 'guidelines-decided')?.what
    expect(first?.description).toContain(text)
    expect(second?.description).not.toContain('Kim')
  })

  it.each<[ActionStatus, Partial<Action>, readonly string[]]>([
    ['declined', {}, [DUE, CHECK]],
    ['done', {}, [DUE]],
    ['later', { dueOn: 'not-set' }, [DUE, CHECK]],
    ['later', {}, []],
    ['agreed', {}, []],
    ['proposed', { dueOn: 'not-set' }, []],
  ])('are taken back from calendars that may have them, of an action that is %s with %j', (status, part, titles) => {
    const withdrawn = eventsOf([action('a', { status, ...part })]).filter(({ isWithdrawn }) => isWithdrawn)
    expect(withdrawn.map(({ title }) => title)).toEqual(titles)
    const file = drawCalendar(withdrawn.length > 0 ? withdrawn : eventsOf([], day('2026-10-03')), OPTIONS)
    expect(valuesOf(file, 'STATUS')).toEqual(titles.length > 0 ? titles.map(() => ':CANCELLED') : [':CONFIRMED'])
    expect(readCalendar(file).flatMap(({ reminders }) => (titles.length > 0 ? reminders : []))).toEqual([])
  })

  it('are taken back under the name they were given, in a file that counts as newer', () => {
    const [before, after] = ['proposed', 'declined'].map((status, index) => {
      const events = eventsOf([action('a', { status: status as ActionStatus })])
      return readCalendar(drawCalendar(events, { ...OPTIONS, made: `2026-03-2${index + 1}T10:00:00.000Z` }))
    })
    expect(after?.map(({ uid }) => uid)).toEqual(before?.map(({ uid }) => uid))
    expect((after?.[0]?.sequence ?? 0) > (before?.[0]?.sequence ?? 0)).toBe(true)
  })

  it('make no file where there are none', async () => {
    expect(await makeTableFile('calendar', planInput('sv', { followUpOn: 'not-set' }))).toEqual({ kind: 'no-day' })
  })

  it('are none where none was set', () => {
    expect(titlesOf([action('a', { dueOn: 'not-set', check: { on: 'not-set', text: 'x' } })])).toEqual([])
    expect(eventsOf([])).toEqual([])
  })

  it('count every action of the plan, so that the numbers are those of its list', () => {
    expect(titlesOf([action('a', { status: 'declined' }), action('b')])).toEqual([
      'AI-plan: åtgärd 2 ska vara klar',
      'AI-plan: kontrollera åtgärd 2',
    ])
  })

  it('are the right ones, read as a calendar reads them', () => {
    const events = eventsOf([action('a')], day('2026-10-03'))
    const file = drawCalendar(events, OPTIONS)
    expect(readCalendar(file).map(({ title, start }) => [title, start])).toEqual([
      ['Uppföljning AI-plan', '2026-10-03'],
      [DUE, '2026-06-13'],
      [CHECK, '2026-09-01'],
    ])
  })

  it('are each named once, and the same when action, number and day change', () => {
    const actions = [action('a', { id: 'a' as Action['id'] }), action('b', { id: 'b' as Action['id'] })]
    const idsOf = (some: readonly Action[], followUpOn = day('2026-10-03')) =>
      eventsOf(some, followUpOn).map(({ id }) => id)
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
      planEvents({ ...{ workplaceId: id, actions: [], followUpOn: day('2026-10-03') }, checklist, today, t })[0]?.id
    expect(followUp('w1')).not.toBe(followUp('w2'))
  })

  it.each(languages)('hold nothing that anybody wrote, and no union: %s', (language: Language) => {
    onAnyPlan(
      () => '⟦own⟧',
      ({ actions, followUpOn }) => {
        const base = planInput(language)
        const events = planEvents({ ...base, workplaceId, actions, followUpOn })
        expect(events.map(({ title }) => title).join('\n')).not.toMatch(/vision|fack|union|ombud/i)
        const said = events.flatMap(({ title, description }) => [title, description]).join('\n')
        expect(said).not.toMatch(/⟦|undefined|calendar\./i)
      },
    )
  })
})
