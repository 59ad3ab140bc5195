import { describe, expect, it } from 'vitest'
import { answersTable } from '../../../../src/report/build/csv/answersTable.ts'
import type { PrivateInput } from '../../../../src/report/DocumentInput.ts'
import { drawCsv } from '../../../../src/report/draw/csv/drawCsv.ts'
import { onAnyPlan } from '../../../support/anyPlan.ts'
import { day, planInput } from '../../../support/plan.ts'
import { answer, questionId, tinyChecklist } from '../../../support/tinyChecklist.ts'
import { readCsv } from '../../draw/csv/readCsv.ts'

const [a, b, c] = [questionId('a'), questionId('b'), questionId('c')]
const evidence = [
  { kind: 'document' as const, on: day('2026-02-03'), text: 'Policyn' },
  { kind: 'said-by-manager' as const, text: 'På mötet' },
]
const answers = {
  [a]: answer('a', 'partly', { missing: 'En rutin', note: 'Rad ett\nrad två', evidence }),
  [b]: answer('b', 'dont-know', { askRole: 'it', missing: 'Gammalt', note: 'Om b' }),
  [c]: answer('c', 'not-answered', { note: 'Om c' }),
}

const read = (parts: Partial<PrivateInput>) =>
  readCsv(drawCsv(answersTable(planInput('sv', { checklist: tinyChecklist, answers, ...parts }))))

describe('the table of answers', () => {
  it('has every question of the checklist, answered or not, without anybody’s own words', () => {
    expect(read({})).toEqual([
      ['Steg', 'Stegets namn', 'Fråga', 'Svar', 'Vem kan svara', 'Ändrat'],
      ['1', 'Step understand', 'Is a in place?', 'Delvis', '', '2026-03-21'],
      ['1', 'Step understand', 'Is b in place?', 'Vet inte', 'It-avdelningen', '2026-03-21'],
      ['2', 'Step map', 'Is c in place?', 'Inte besvarad', '', ''],
      ['2', 'Step map', 'Is d in place?', 'Inte besvarad', '', ''],
    ])
  })

  it('suggests who can answer where nobody was chosen', () => {
    const rows = read({ answers: { [b]: answer('b', 'dont-know') } })
    expect(rows[2]?.[4]).toBe('HR')
  })

  it('holds notes and what is missing of the questions named, and of no other', () => {
    const rows = read({ notes: [a] }).map((row) => row.slice(6))
    expect(rows).toEqual([
      ['Vad som saknas', 'Anteckning'],
      ['En rutin', 'Rad ett\nrad två'],
      ['', ''],
      ['', ''],
      ['', ''],
    ])
  })

  it('does not tell what was missing before the answer changed', () => {
    expect(read({ notes: [b] })[2]?.slice(6)).toEqual(['', 'Om b'])
  })

  it('holds each piece of evidence on a line of its cell, of the questions named', () => {
    expect(read({ evidence: [a] }).map((row) => row.slice(6))).toEqual([
      ['Belägg'],
      ['Dokument 2026-02-03: Policyn\nSagt av chef: På mötet'],
      [''],
      [''],
      [''],
    ])
  })

  it('lets nothing out for a question that is no longer asked', () => {
    const gone = questionId('gone')
    const rows = read({ answers: { [gone]: answer('gone', 'partly', { note: '⟦note⟧' }) }, notes: [gone] })
    expect(rows.flat().join()).not.toContain('⟦')
  })

  it('has the note that was chosen of a question that waits for a system in use', () => {
    const steps = tinyChecklist.steps.map((step) => ({
      ...step,
      questions: step.questions.map((question) => ({ ...question, asked: 'after-use' as const })),
    }))
    expect(read({ checklist: { ...tinyChecklist, steps }, notes: [c] }).flat()).toContain('Om c')
  })

  it('lets exactly the own words out that were chosen, for any plan', () => {
    onAnyPlan(
      (field) => `⟦${field}⟧`,
      (input) => {
        const wanted = Object.values(input.answers).flatMap((one) => {
          if (one === undefined) return []
          const isNote = input.notes.includes(one.questionId)
          const isEvidence = input.evidence.includes(one.questionId)
          return [
            ...(isNote ? [`note-${one.questionId}`] : []),
            ...(isNote && one.choice === 'partly' ? [`missing-${one.questionId}`] : []),
            ...(isEvidence ? one.evidence.map((_, index) => `evidence-${one.questionId}-${index}`) : []),
          ]
        })
        const said = readCsv(drawCsv(answersTable(input)))
          .flat()
          .join('\n')
        const found = [...said.matchAll(/⟦([^⟧]+)⟧/g)].map(([, field]) => field)
        expect(found.toSorted()).toEqual(wanted.toSorted())
        expect(said).not.toMatch(/undefined|csv\.|plan\.|common:/)
      },
    )
  })
})
