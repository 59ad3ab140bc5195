import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allQuestions } from '../../src/domain/checklist/answers.ts'
import { documentIds, documents } from '../../src/report/documents.ts'
import { isForOthers, makeTableFile, tableFileIds } from '../../src/report/makeTableFile.ts'
import type { Answer } from '../../src/schema/answer.ts'
import { languages } from '../../src/schema/language.ts'
import { anyAnswers } from '../support/anyAnswers.ts'
import { realContent } from '../support/content.ts'
import { measureAction, planInput } from '../support/plan.ts'
import { answer, answersOf, questionId } from '../support/tinyChecklist.ts'

const { checklist } = realContent('sv')
const own = allQuestions(checklist).filter((question) => question.own)
const handedOver = documentIds.filter((id) => documents[id].audience !== 'own-use')

type Answers = Record<string, Answer>
const withoutOwn = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !own.some((question) => question.id === id)))
/** Everything a document for others says, whoever made it: each document, each table and the calendar. */
const saidTo = (answers: Answers, parts: Parameters<typeof planInput>[1] = {}) => {
  const input = planInput('sv', { answers, ...parts })
  return handedOver.map((id) => documents[id].build(input))
}

describe('the union’s own affairs', () => {
  it('are six questions, so that the rest is not said of none', () => {
    expect(own).toHaveLength(6)
  })

  it('change no document for others, whatever is answered, while nothing is ticked', () => {
    fc.assert(
      fc.property(anyAnswers(checklist), (answers) => {
        expect(saidTo(answers)).toEqual(saidTo(withoutOwn(answers)))
      }),
      { numRuns: 15 },
    )
  })

  it.each(tableFileIds.filter(isForOthers))('change nothing in %s either', async (id) => {
    const answers = answersOf(Object.fromEntries(allQuestions(checklist).map((question) => [question.id, 'no'])))
    const made = await makeTableFile(id, planInput('sv', { answers }))
    expect(made).toMatchObject({ kind: 'made' })
    expect(await makeTableFile(id, planInput('sv', { answers: withoutOwn(answers) }))).toEqual(made)
  })

  it('stand in the plan once one is ticked: as an action of the union’s, or as a note', () => {
    const given = { [questionId('members-meeting')]: answer('members-meeting', 'no', { note: 'Egna ord' }) }
    const plan = (parts: Parameters<typeof planInput>[1]) =>
      JSON.stringify(documents.plan.build(planInput('sv', { answers: given, ...parts })))
    const action = measureAction('members-meeting-held', 'members-meeting', 'no', {
      responsible: { kind: 'own', text: 'Facket på arbetsplatsen' },
    })
    expect(plan({})).not.toMatch(/[Mm]edlemsmöte|Egna ord/)
    expect(plan({ actions: [action] })).toMatch(/Vi bjuder in till ett medlemsmöte.*Facket på arbetsplatsen/)
    expect(plan({ notes: [questionId('members-meeting')] })).toContain('Egna ord')
  })

  it.each(languages)('stay in one’s own record (%s)', (language) => {
    const answers = { [questionId('members-meeting')]: answer('members-meeting', 'no', { note: 'Egna ord' }) }
    expect(JSON.stringify(documents.record.build(planInput(language, { answers })))).toContain('Egna ord')
  })
})

describe('what nobody could answer', () => {
  const answers = answersOf({ guidelines: 'dont-know', 'risk-analysis': 'dont-know', 'ai-representative': 'dont-know' })
  const asked = {
    ...measureAction('open-questions-answered', 'guidelines', 'dont-know'),
    origin: { kind: 'own' as const },
  }
  const said = (parts: Parameters<typeof planInput>[1]) =>
    JSON.stringify(documents.plan.build(planInput('sv', { answers, chapters: [], ...parts })))

  it('is one dated question to a role, with the questions as a list, also where the plan is page 1 alone', () => {
    const plan = said({ actions: [asked] })
    expect(plan).toContain(
      'Dessa frågor vill vi ha svar på till den 2026-06-13. Ser till att vi får svar: Närmaste chef.',
    )
    for (const id of ['guidelines', 'risk-analysis'])
      expect(plan).toContain(allQuestions(checklist).find((question) => question.id === id)?.text)
    expect(said({ actions: [asked], chapters: ['proposals'] })).toContain('Frågor där vi svarade Vet inte')
  })

  it('has no day before one is set, and no list on a plan of page 1 alone that does not ask', () => {
    expect(said({ actions: [{ ...asked, dueOn: 'not-set' }] })).toContain('Dessa frågor vill vi ha svar på. Ser till')
    expect(said({})).not.toContain('Dessa frågor')
    expect(said({})).not.toContain('Finns det riktlinjer från arbetsgivaren')
  })

  it('never asks the employer what the union itself does', () => {
    expect(said({ actions: [asked] })).not.toContain('förtroendevald ett särskilt ansvar')
  })
})
