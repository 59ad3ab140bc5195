import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askRoleFor, findingsOf } from '../../../src/domain/checklist/finding.ts'
import { askRoles } from '../../../src/schema/role.ts'
import { anyAnswers } from '../../support/anyAnswers.ts'
import { answer, answersOf, question, questionId, tinyChecklist } from '../../support/tinyChecklist.ts'

const found = (given: Parameters<typeof answersOf>[0]) => findingsOf(tinyChecklist, answersOf(given))

describe('an answer is', () => {
  it.each(['no', 'partly'] as const)('a gap of its own size when it is %s', (choice) => {
    expect(found({ b: choice })).toMatchObject([
      { kind: 'gap', size: choice, question: { id: 'b' }, step: { id: 'understand' } },
    ])
  })

  it('an open question, never a gap, when it is don’t know', () => {
    expect(found({ b: 'dont-know' })).toMatchObject([{ kind: 'open-question', question: { id: 'b' } }])
  })

  it.each(['yes', 'not-applicable', 'not-answered'] as const)('no finding when it is %s', (choice) => {
    expect(found({ b: choice })).toEqual([])
  })
})

describe('the findings', () => {
  it('come in the order of the checklist, whatever was answered first', () => {
    const findings = found({ d: 'no', c: 'dont-know', a: 'partly' })
    expect(findings.map(({ question: { id } }) => id)).toEqual(['a', 'c', 'd'])
  })

  it('leave out what is no longer asked', () => {
    expect(found({ gone: 'no' })).toEqual([])
  })

  it('are one for each no, partly and don’t know', () => {
    fc.assert(
      fc.property(anyAnswers(tinyChecklist), (answers) => {
        const wanted = Object.values(answers).filter(({ choice }) => ['no', 'partly', 'dont-know'].includes(choice))
        const ids = findingsOf(tinyChecklist, answers).map(({ question: { id } }) => id)
        expect(ids.toSorted()).toEqual(wanted.map(({ questionId: id }) => id).toSorted())
      }),
    )
  })
})

describe('an open question goes to', () => {
  it.each(askRoles)('the role that was chosen: %s', (askRole) => {
    const answers = { [questionId('a')]: answer('a', 'dont-know', { askRole }) }
    expect(findingsOf(tinyChecklist, answers)).toMatchObject([{ askRole }])
  })

  it('the role that most often knows when none was chosen', () => {
    expect(found({ a: 'dont-know' })).toMatchObject([{ askRole: 'hr' }])
  })

  it('somebody to be found when the question names nobody', () => {
    expect(askRoleFor(question('a', { askRoles: [] }), { askRole: 'not-chosen' })).toBe('other')
  })
})
