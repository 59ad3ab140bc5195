import { describe, expect, it } from 'vitest'
import type { AnswersByQuestion } from '../../../src/domain/checklist/answers.ts'
import { flawsIn } from '../../../src/domain/plan/planQuality.ts'
import { newRisk } from '../../../src/domain/risks/riskAnalysis.ts'
import type { Action } from '../../../src/schema/action.ts'
import type { Answer } from '../../../src/schema/answer.ts'
import type { IsoDate } from '../../../src/schema/isoDate.ts'
import type { Risk, RiskAnalysisId } from '../../../src/schema/riskAnalysis.ts'
import { measureAction } from '../../support/plan.ts'
import { answer, tinyChecklist } from '../../support/tinyChecklist.ts'

const day = (text: string) => text as IsoDate
const SOUND: Partial<Action> = { dueOn: day('2026-06-01'), check: { on: day('2026-08-01'), text: 'APT' } }
const risk = (parts: Partial<Risk> = {}) =>
  ({
    ...newRisk('as1' as RiskAnalysisId, { kind: 'own', text: 'Stress' }, 'Alla'),
    ...{ id: 'r1', workplaceId: 'w1', createdAt: '2026-03-01T08:00:00.000Z' },
    ...parts,
  }) as Risk
const measure = { what: { kind: 'own', text: 'Tid' }, level: 'reduce' } as const
const lowered = { before: { likelihood: 4, consequence: 4 }, after: { likelihood: 1, consequence: 4 } } as const
const serious: Partial<Risk> = { serious: 'yes', measures: [measure], dueOn: day('2026-06-01') }
const nobody = { kind: 'own', text: ' ' } as const

function kindsIn(action: Partial<Action>, risks: readonly Risk[] = [], answers: Readonly<Record<string, Answer>> = {}) {
  const planned = { ...measureAction('m', 'a', 'no'), ...SOUND, ...action }
  const followUpOn = day('2026-09-01')
  return flawsIn({
    ...{ checklist: tinyChecklist, answers: { a: answer('a', 'no'), ...answers } as AnswersByQuestion },
    ...{ actions: [planned], risks, followUpOn, today: day('2026-03-21') },
  }).map(({ kind }) => kind)
}

describe('an action', () => {
  it('with a manager, a day to come and a check before the follow-up has nothing to look at', () => {
    expect(kindsIn({})).toEqual([])
  })

  it.each<[string, Partial<Action>, readonly string[]]>([
    ['nobody responsible', { responsible: { kind: 'own', text: '  ' } }, ['no-responsible']],
    ['the safety representative', { responsible: { kind: 'own', text: 'Skyddsombudet' } }, ['safety-representative']],
    ['an own role', { responsible: { kind: 'own', text: 'Verksamhetschefen' } }, []],
    ['no day', { dueOn: 'not-set' }, ['no-date']],
    ['no day, but carried out', { dueOn: 'not-set', status: 'done' }, []],
    ['a day that has passed', { dueOn: day('2026-03-20') }, ['past-date']],
    ['a day that has passed, but declined', { dueOn: day('2026-03-20'), status: 'declined' }, []],
    ['a check after the plan’s follow-up', { check: { on: day('2026-09-02'), text: '' } }, ['late-check']],
    ['a check on the day of the follow-up', { check: { on: day('2026-09-01'), text: '' } }, []],
    ['no check', { check: { on: 'not-set', text: '' } }, []],
  ])('with %s', (_name, part, kinds) => {
    expect(kindsIn(part)).toEqual(kinds)
  })

  it('for an answer that is another now is told', () => {
    expect(kindsIn({}, [], { a: answer('a', 'yes') })).toEqual(['changed-answer'])
  })
})

describe('a risk', () => {
  it.each<[string, Partial<Risk>, readonly string[]]>([
    ['serious and without a measure', { ...serious, measures: [] }, ['serious-without-measure']],
    [
      'serious with something already in place',
      { ...serious, measures: [], inPlace: 'x' },
      ['serious-without-measure'],
    ],
    ['serious with a measure, a manager and a day', serious, []],
    ['serious without a day', { ...serious, dueOn: 'not-set' }, ['serious-without-date']],
    ['serious and nobody’s', { ...serious, responsible: nobody }, ['serious-without-responsible']],
    ['not serious, without a day and nobody’s', { serious: 'no', responsible: nobody }, []],
    ['with a day that has passed', { dueOn: day('2026-03-20') }, ['risk-past-date']],
    [
      'with a day that has passed, its measures done',
      { dueOn: day('2026-03-20'), measures: [measure], areMeasuresDone: true },
      [],
    ],
    ['serious without a day, its measures done', { ...serious, dueOn: 'not-set', areMeasuresDone: true }, []],
    [
      'with a day that has passed, said to be done without a measure',
      { dueOn: day('2026-03-20'), areMeasuresDone: true },
      ['risk-past-date'],
    ],
    ['with a day that is today', { dueOn: day('2026-03-21') }, []],
    ['not serious', { serious: 'no' }, []],
    ['rated lower with nothing done', lowered, ['lowered-without-measure']],
    ['rated lower with what was there already', { ...lowered, inPlace: 'x' }, ['lowered-without-measure']],
    ['rated lower with a measure', { ...lowered, measures: [measure] }, []],
    [
      'given to the safety representative',
      { responsible: { kind: 'own', text: 'huvudskyddsombud' } },
      ['risk-safety-representative'],
    ],
    ['followed up too late', { followUpOn: day('2026-10-01') }, ['late-follow-up']],
    ['followed up in time', { followUpOn: day('2026-08-01') }, []],
  ])('%s', (_name, parts, kinds) => {
    expect(kindsIn({}, [risk(parts)])).toEqual(kinds)
  })
})

describe('an open question', () => {
  it.each([
    ['goes to somebody who is not named', 'other', ['nobody-to-ask']],
    ['goes to the manager', 'manager', []],
  ] as const)('that %s', (_name, askRole, kinds) => {
    expect(kindsIn({}, [], { b: answer('b', 'dont-know', { askRole }) })).toEqual(kinds)
  })
})
