import { expect, it } from 'vitest'
import { forOthers } from '../../../src/report/build/forOthers.ts'
import { readInput } from '../../../src/report/build/readInput.ts'
import type { DocumentInput, PrivateInput } from '../../../src/report/DocumentInput.ts'
import { documentIds, documents } from '../../../src/report/documents.ts'
import { stateOf } from '../../support/documentStates.ts'

const full: PrivateInput = { ...stateOf('maximum', 'sv'), notes: [], evidence: [], outcomeNotes: [] }

it('leaves the log out, by type too: a builder for others that reads it is a type error', () => {
  // @ts-expect-error a document for others has no log
  const readsLog = (input: DocumentInput): unknown => input.log
  expect(readsLog(forOthers(full))).toBeUndefined()
})

it('leaves out every private text that nobody chose', () => {
  const { answers, actions } = forOthers(full)
  for (const answer of Object.values(answers)) expect(answer).toMatchObject({ note: '', missing: '', evidence: [] })
  const notes = actions.flatMap(({ outcome }) => (outcome.kind === 'given' ? [outcome.note] : []))
  expect(new Set(notes)).toEqual(new Set(['']))
})

it('keeps what was chosen as everyone reads it, and everything that is nobody’s secret', () => {
  const read = readInput(full)
  const [first] = Object.values(read.answers)
  const [action] = read.actions
  if (!first || !action) throw new Error('The fullest state has answers and actions')
  const chosen = forOthers({
    ...full,
    ...{ notes: [first.questionId], evidence: [first.questionId], outcomeNotes: [action.id] },
  })
  expect(chosen.answers[first.questionId]).toEqual(first)
  expect(chosen.actions[0]).toEqual(action)
  expect(chosen.systems).toEqual(read.systems)
})

it('is the way to every document but those for one’s own use', () => {
  for (const id of documentIds)
    expect('seesOnlyWhatWasChosen' in documents[id].build, id).toBe(documents[id].audience !== 'own-use')
})
