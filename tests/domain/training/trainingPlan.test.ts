import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  judge,
  judgeAll,
  type Training,
  type TrainingVerdict,
  verdictSays,
  withAnswerTo,
} from '../../../src/domain/training/trainingPlan.ts'
import {
  askedChecks,
  type RoleGroup,
  rowChecks,
  type TrainingLesson,
  type TrainingPlan,
  type TrainingRow,
  trainingForms,
} from '../../../src/schema/training.ts'
import { group, row, topics } from '../../support/tinyTraining.ts'

const training = (part: Partial<Training> = {}): Training => ({
  ...{ topics, groups: [group('staff'), group('managers', { isManagers: true })], plan: undefined, rows: [] },
  ...part,
})
const withRows = (...rows: readonly TrainingRow[]) => training({ rows })
const answered = (answers: TrainingPlan['answers']) => training({ plan: { answers } as TrainingPlan })
const fromRows = (id: (typeof rowChecks)[number], ...rows: readonly TrainingRow[]) =>
  judge({ kind: 'from-rows', id }, withRows(...rows))
const anyRow = fc
  .record({
    groupId: fc.constantFrom('staff', 'managers'),
    topics: fc.subarray(['basics', 'ethics', 'risks', 'text']),
    form: fc.constantFrom(...trainingForms, 'not-answered' as const),
    time: fc.constantFrom('yes' as const, 'no' as const, 'dont-know' as const, 'not-answered' as const),
  })
  .map(({ groupId, ...part }) => row(groupId, part))

describe('what is asked of a plan', () => {
  it.each([
    ['yes', 'met'],
    ['no', 'lacks'],
    ['dont-know', 'dont-know'],
  ] as const)('is judged by the answer: %s is %s', (answer, verdict) => {
    for (const id of askedChecks)
      expect(judge({ kind: 'asked', id }, answered(withAnswerTo([], id, answer)))).toBe(verdict)
  })

  it('has no verdict before anybody has answered', () => {
    for (const id of askedChecks) expect(judge({ kind: 'asked', id }, training())).toBe('not-answered')
  })

  it('keeps one answer a check, the latest', () => {
    const first = withAnswerTo([{ checkId: 'review', answer: 'yes' }], 'roles', 'no')
    expect(withAnswerTo(first, 'roles', 'yes')).toEqual([
      { checkId: 'review', answer: 'yes' },
      { checkId: 'roles', answer: 'yes' },
    ])
  })
})

describe('a plan with no managers in it', () => {
  const check = { kind: 'asked', id: 'managers' } as const

  it('is told so when that is the answer', () => {
    expect(judge(check, { ...answered([{ checkId: 'managers', answer: 'no' }]), rows: [row('staff')] })).toBe('lacks')
  })

  it('is another once a row is for managers, whatever was answered', () => {
    expect(judge(check, { ...answered([{ checkId: 'managers', answer: 'no' }]), rows: [row('managers')] })).toBe('met')
  })
})

describe('the basics', () => {
  it.each<[TrainingVerdict, readonly TrainingRow[]]>([
    ['not-answered', [row('staff')]],
    ['lacks', [row('staff', { topics: ['text'] })]],
    ['met', [row('staff', { topics: ['text'] }), row('staff', { topics: ['basics'] })]],
    ['partly', [row('staff', { topics: ['text', 'basics'] }), row('managers', { topics: ['text'] })]],
  ])('are %s', (verdict, rows) => {
    expect(fromRows('basics', ...rows)).toBe(verdict)
  })

  it('are not asked of a group that needs none of them', () => {
    const needs: RoleGroup['needs'] = topics.understand.map(({ id }) => ({ topicId: id, need: 'none' }))
    const rows = [row('staff', { topics: ['text'] })]
    expect(judge({ kind: 'from-rows', id: 'basics' }, training({ groups: [group('staff', { needs })], rows }))).toBe(
      'met',
    )
  })
})

describe('ethics, law and risks', () => {
  it.each<[TrainingVerdict, readonly string[]]>([
    ['not-answered', []],
    ['lacks', ['basics', 'text']],
    ['partly', ['ethics']],
    ['met', ['ethics', 'risks']],
  ])('are %s', (verdict, learnt) => {
    expect(fromRows('ethics', row('staff', { topics: [...learnt] }))).toBe(verdict)
  })
})

describe('the form', () => {
  it.each<[TrainingVerdict, readonly TrainingRow['form'][]]>([
    ['not-answered', []],
    ['not-answered', ['lecture', 'not-answered']],
    ['lacks', ['lecture', 'lecture']],
    ['partly', ['lecture', 'online']],
    ['met', ['lecture', 'staff-meeting']],
    ['met', ['not-answered', 'colleagues']],
  ])('is %s for %j', (verdict, forms) => {
    expect(fromRows('form', ...forms.map((form) => row('staff', { form })))).toBe(verdict)
  })

  it('is told of every plan of lectures alone, however long', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1 }), (rows) => {
        expect(fromRows('form', ...rows.map((one) => ({ ...one, form: 'lecture' as const })))).toBe('lacks')
      }),
    )
  })
})

describe('time on working hours', () => {
  it.each<[TrainingVerdict, readonly TrainingRow['time'][]]>([
    ['not-answered', []],
    ['not-answered', ['yes', 'not-answered']],
    ['dont-know', ['yes', 'dont-know', 'no']],
    ['lacks', ['no', 'no']],
    ['partly', ['yes', 'no']],
    ['met', ['yes', 'yes']],
  ])('is %s for %j', (verdict, times) => {
    expect(fromRows('time', ...times.map((time) => row('staff', { time })))).toBe(verdict)
  })
})

describe('every check of the rows', () => {
  it.each(rowChecks)('says the same whatever the order of the rows: %s', (id) => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        expect(fromRows(id, ...rows.toReversed())).toBe(fromRows(id, ...rows))
      }),
    )
  })

  it.each(rowChecks)('has no verdict without rows: %s', (id) => {
    expect(fromRows(id)).toBe('not-answered')
  })
})

describe('the lessons', () => {
  const said = { question: 'q', met: 'good', lacks: 'bad', measure: 'm' }
  const lessons: readonly TrainingLesson[] = [
    { id: 'one', title: '', why: '', source: 'esf', checks: [{ kind: 'asked', id: 'roles', ...said }] },
    {
      id: 'two',
      title: '',
      why: '',
      source: 'esf',
      checks: [{ kind: 'from-rows', id: 'time', ...said, partly: 'half' }],
    },
  ]

  it('are judged in their order', () => {
    const judged = judgeAll(lessons, withRows(row('staff', { time: 'yes' }), row('staff', { time: 'no' })))
    expect(judged.map(({ check, verdict }) => [check.id, verdict])).toEqual([
      ['roles', 'not-answered'],
      ['time', 'partly'],
    ])
    expect(judged.map(({ check, verdict }) => verdictSays(check, verdict))).toEqual(['', 'half'])
  })

  it('say what is there and what is not in the words of the content', () => {
    const [{ check } = { check: undefined }] = judgeAll(lessons, training())
    if (!check) throw new Error('No check')
    expect([verdictSays(check, 'met'), verdictSays(check, 'lacks'), verdictSays(check, 'dont-know')]).toEqual([
      ...['good', 'bad', ''],
    ])
  })
})
