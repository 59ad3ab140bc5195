import { describe, expect, it } from 'vitest'
import { planEvents } from '../../../../src/report/build/calendar/planEvents.ts'
import { drawCalendar } from '../../../../src/report/draw/calendar/drawCalendar.ts'
import { makeTableFile } from '../../../../src/report/makeTableFile.ts'
import type { Action, ActionStatus } from '../../../../src/schema/action.ts'
import { type Language, languages } from '../../../../src/schema/language.ts'
import type { CalendarDay } from '../../../../src/schema/workplace.ts'
import { onAnyPlan } from '../../../support/anyPlan.ts'
import { day, measureAction, ownAction, planInput } from '../../../support/plan.ts'
import { readCalendar, valuesOf } from '../../draw/calendar/readCalendar.ts'

const workplaceId = 'w1'
const { t, checklist } = planInput('sv')
const check = { on: day('2026-09-01'), text: 'Skyddsombudet tittar efter' }
const action = (text: string, part: Partial<Action> = {}): Action => ({ ...ownAction(text, { check }), ...part })
const eventsOf = (
  actions: readonly Action[],
  followUpOn: Action['dueOn'] = 'not-set',
  givenDays: readonly CalendarDay[] = [],
) => planEvents({ workplaceId, actions, followUpOn, givenDays, checklist, t })
const titlesOf = (actions: readonly Action[]) =>
  eventsOf(actions).flatMap(({ title, isWithdrawn }) => (isWithdrawn ? [] : [title]))

const id = 'a1' as Action['id']
const BOTH = [`due-${id}`, `check-${id}`]
const FOLLOW_UP = day('2026-10-03')
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

  it.each<[string, readonly Action[], Action['dueOn'], readonly string[]]>([
    ['nothing', [action('a', { id })], FOLLOW_UP, []],
    ['both days of an action that the employer said no to', [action('a', { id, status: 'declined' })], FOLLOW_UP, BOTH],
    ['the last day of one that is done', [action('a', { id, status: 'done' })], FOLLOW_UP, [`due-${id}`]],
    ['both of one put off without a day', [action('a', { id, status: 'later', dueOn: 'not-set' })], FOLLOW_UP, BOTH],
    ['a day that was taken away', [action('a', { id, dueOn: 'not-set' })], FOLLOW_UP, [`due-${id}`]],
    ['both of an action that is gone', [], FOLLOW_UP, BOTH],
    ['the follow-up that is no longer set', [action('a', { id })], 'not-set', [`follow-up-${workplaceId}`]],
  ])('take back from calendars that may have them: %s', (_, actions, followUpOn, expected) => {
    const given = eventsOf([action('a', { id })], FOLLOW_UP).map((event) => ({ id: event.id, on: event.on }))
    const events = eventsOf(actions, followUpOn, given)
    const withdrawn = events.filter(({ isWithdrawn }) => isWithdrawn)
    expect(withdrawn.map(({ id }) => id).toSorted()).toEqual([...expected].toSorted())
    // A calendar shows where it was: the day it was given out with, and no reminder.
    for (const event of withdrawn) expect(event.on).toBe(given.find(({ id }) => id === event.id)?.on)
    const read = readCalendar(drawCalendar(events, OPTIONS))
    expect(valuesOf(drawCalendar(events, OPTIONS), 'STATUS').filter((status) => status === ':CANCELLED')).toHaveLength(
      expected.length,
    )
    expect(read.slice(events.length - withdrawn.length).flatMap(({ reminders }) => reminders)).toEqual([])
  })

  it('take back nothing that was never given out', () => {
    expect(eventsOf([action('a', { status: 'declined' })])).toEqual([])
  })

  it('are taken back under the name they were given, in a file that counts as newer', () => {
    const first = eventsOf([action('a', { id })])
    const files = [first, eventsOf([], 'not-set', first)].map((events, index) =>
      readCalendar(drawCalendar(events, { ...OPTIONS, made: `2026-03-2${index + 1}T10:00:00.000Z` })),
    )
    const [before, after] = files
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
      planEvents({ ...{ workplaceId: id, actions: [], followUpOn: day('2026-10-03') }, givenDays: [], checklist, t })[0]
        ?.id
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
