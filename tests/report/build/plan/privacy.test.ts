import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTIONS_ON_FIRST_PAGE, isOpen } from '../../../../src/domain/plan/actionOrder.ts'
import { buildPlan } from '../../../../src/report/build/plan/buildPlan.ts'
import type { PrivateInput } from '../../../../src/report/DocumentInput.ts'
import type { Answer } from '../../../../src/schema/answer.ts'
import { onAnyPlan } from '../../../support/anyPlan.ts'
import { planInput } from '../../../support/plan.ts'
import { answer, questionId } from '../../../support/tinyChecklist.ts'

/** A text that stands for whatever a person wrote in a field, and can be found again in all of a document. */
const marker = (field: string) => `⟦${field}⟧`
function markersIn(value: unknown): readonly string[] {
  const found = [...JSON.stringify(value).matchAll(/⟦([^⟧]+)⟧/g)].map(([, field]) => field ?? '')
  return [...new Set(found)].toSorted()
}

/** The fields of one answer that were chosen for the plan and belong to its present choice. */
function chosenOf({ questionId: id, choice, evidence }: Answer, input: PrivateInput): readonly string[] {
  const isNote = input.notes.includes(id)
  return [
    ...(isNote ? [`note-${id}`] : []),
    ...(isNote && choice === 'partly' ? [`missing-${id}`] : []),
    ...(input.evidence.includes(id) ? evidence.map((_, index) => `evidence-${id}-${index}`) : []),
  ]
}

/** All that may be read in the plan: the name, the proposals it holds, and what was ticked where there are pages for it. */
function mayLeave(input: PrivateInput): readonly string[] {
  const isDecided = input.stage === 'decided'
  const first = isDecided ? input.actions : input.actions.filter(isOpen)
  const proposals = input.chapters.includes('proposals') ? input.actions : first.slice(0, ACTIONS_ON_FIRST_PAGE)
  const answers = Object.values(input.answers).filter((one) => one !== undefined)
  const ticked = !input.chapters.includes('steps') ? [] : answers.flatMap((one) => chosenOf(one, input))
  return [...new Set(['workplace', ...markersIn(proposals), ...ticked])].toSorted()
}

describe('what a person wrote', () => {
  it('leaves in the plan exactly where it was chosen for it, and nowhere else in any form', () => {
    onAnyPlan(
      marker,
      (input) => {
        expect(markersIn(buildPlan(input))).toEqual(mayLeave(input))
      },
      150,
    )
  })

  it('does not leave because it was chosen for a question that is no longer asked', () => {
    const gone = questionId('gone')
    const answers = { [gone]: answer('gone', 'partly', { note: marker('note'), missing: marker('missing') }) }
    expect(markersIn(buildPlan(planInput('sv', { answers, notes: [gone], evidence: [gone] })))).toEqual([])
  })

  it('does not leave through the fingerprint: a note that stays leaves the plan as it was', () => {
    const withNote = (note: string) =>
      buildPlan(planInput('sv', { answers: { [questionId('guidelines')]: answer('guidelines', 'yes', { note }) } }))
    expect(withNote(marker('note'))).toEqual(withNote(''))
  })

  it('stands as it was written, whatever signs it holds', () => {
    const id = questionId('guidelines')
    // Signs that mean something to the translator must mean nothing in a person's own words.
    const written = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('{{label}}', '$t(common:skip)', '$1 $& $$', '{page} {pages}', '<b>x</b>', '\\n', '%s & "x"'),
    )
    fc.assert(
      fc.property(written, written, written, (note, text, name) => {
        fc.pre([note, text, name].every((one) => one.trim() !== '' && one.length < 50))
        const evidence = [{ kind: 'document' as const, text }]
        const answers = { [id]: answer(id, 'partly', { note, missing: note, evidence }) }
        const input = planInput('sv', { answers, notes: [id], evidence: [id], workplaceName: name })
        const model = buildPlan(input)
        expect(model.title).toBe(`Handlingsplan för AI på ${name.trim()}`)
        const cells = JSON.stringify(model)
        for (const said of [`Saknas: ${note.trim()}`, note.trim(), `Dokument: ${text.trim()}`])
          expect(cells).toContain(JSON.stringify(said).slice(1, -1))
      }),
    )
  })
})
