import { describe, expect, it } from 'vitest'
import { isAsked, onWorkplace } from '../../../src/domain/checklist/asked.ts'
import { profileOf } from '../../../src/domain/checklist/profile.ts'
import { systemStatuses } from '../../../src/schema/systemTraits.ts'
import { answersOf, checklistOf, ownQuestion, question, step } from '../../support/tinyChecklist.ts'

const later = question('later', { asked: 'after-use' })
const nothing = { answers: {}, systems: [] }

describe('a question for where an AI system has been in use', () => {
  it.each([...systemStatuses, 'not-answered'] as const)('is asked or not by what the register says: %s', (status) => {
    const expected = ['pilot', 'in-use', 'phasing-out'].includes(status)
    expect(isAsked(later, { answers: {}, systems: [{ status }] })).toBe(expected)
  })

  it('is not asked before there is any system, and others always are', () => {
    expect([isAsked(later, nothing), isAsked(question('a'), nothing)]).toEqual([false, true])
  })

  it('is asked once it has an answer, and not for one that was cleared', () => {
    expect(isAsked(later, { ...nothing, answers: answersOf({ later: 'no' }) })).toBe(true)
    expect(isAsked(later, { ...nothing, answers: answersOf({ later: 'not-answered' }) })).toBe(false)
  })

  it('is left out of the counts until then', () => {
    const checklist = checklistOf([step('feedback', [question('a'), later])])
    expect(profileOf(checklist, nothing).whole.applicable).toBe(1)
    expect(profileOf(checklist, { answers: {}, systems: [{ status: 'in-use' }] }).whole.applicable).toBe(2)
  })
})

describe('the questions on the workplace', () => {
  it('are without the union’s own affairs, answered or not', () => {
    const questions = [question('a'), ownQuestion('ours'), later]
    const answers = answersOf({ a: 'no', ours: 'no', later: 'no' })
    expect(onWorkplace(questions, { answers, systems: [] }).map(({ id }) => id)).toEqual(['a', 'later'])
  })
})
