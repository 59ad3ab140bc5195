import { describe, expect, it } from 'vitest'
import { nextStep, type StepStatus, stepStatus } from '../../../src/domain/checklist/stepStatus.ts'
import { answer, answersOf, questionId, tinyChecklist } from '../../support/tinyChecklist.ts'

const { steps } = tinyChecklist
const [first] = steps
type Given = Parameters<typeof answersOf>[0]
type Marks = Parameters<typeof stepStatus>[1]

describe('a step stands as', () => {
  it.each<[StepStatus, string, Given, Marks]>([
    ['not-started', 'nothing is answered in it', {}, {}],
    ['not-started', 'only another step has answers', { c: 'yes' }, {}],
    ['not-started', 'its one answer was cleared', { a: 'not-answered' }, {}],
    ['started', 'one question has an answer', { b: 'no' }, {}],
    ['started', 'one question was set as not applicable', { a: 'not-applicable' }, {}],
    ['started', 'all questions have answers, since only the person says done', { a: 'yes', b: 'yes' }, {}],
    ['done', 'the person said so', { a: 'yes' }, { understand: 'done' }],
    ['done', 'the person said so without answering', {}, { understand: 'done' }],
    ['skipped', 'the person skipped it', {}, { understand: 'skipped' }],
    ['started', 'a question was answered after it was skipped', { a: 'yes' }, { understand: 'skipped' }],
    ['not-started', 'another step is done', {}, { map: 'done' }],
  ])('%s when %s', (status, _case, given, marks) => {
    expect(first && stepStatus(first, marks, answersOf(given))).toBe(status)
  })

  it('not started when there is only a note, since a note answers nothing', () => {
    const answers = { [questionId('a')]: answer('a', 'not-answered', { note: 'To ask about' }) }
    expect(first && stepStatus(first, {}, answers)).toBe('not-started')
  })
})

describe('the step to go on with', () => {
  it.each<[string | undefined, string, Given, Marks]>([
    ['understand', 'nothing is done', {}, {}],
    ['understand', 'the first is only started', { a: 'yes', b: 'no' }, {}],
    ['map', 'the first is done', {}, { understand: 'done' }],
    ['map', 'the first is skipped', {}, { understand: 'skipped' }],
    ['understand', 'the first was skipped but then answered', { a: 'yes' }, { understand: 'skipped', map: 'done' }],
    [undefined, 'all are done or skipped', {}, { understand: 'done', map: 'skipped' }],
  ])('is %s when %s', (expected, _case, given, marks) => {
    expect(nextStep(steps, marks, answersOf(given))?.id).toBe(expected)
  })
})
