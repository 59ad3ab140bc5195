import { describe, expect, it } from 'vitest'
import { hasEvidence, hasOwnText } from '../../../src/domain/checklist/ownText.ts'
import type { Answer, AnswerPart } from '../../../src/schema/answer.ts'
import { answer } from '../../support/tinyChecklist.ts'

describe('a question has own text', () => {
  it.each<[boolean, string, Answer['choice'], AnswerPart]>([
    [false, 'nothing was written', 'yes', {}],
    [true, 'a note was written', 'yes', { note: 'Read in May' }],
    [true, 'a note was written and the answer cleared', 'not-answered', { note: 'Read in May' }],
    [false, 'the note is blank', 'yes', { note: ' \n\t' }],
    [true, 'it says what is missing for partly', 'partly', { missing: 'The date' }],
    [false, 'what is missing is blank', 'partly', { missing: '  ' }],
    [false, 'what was missing belongs to an earlier answer', 'yes', { missing: 'The date' }],
    [false, 'it has evidence only', 'yes', { evidence: [{ kind: 'document', text: 'The intranet' }] }],
  ])('%s: %s', (expected, _case, choice, part) => {
    expect(hasOwnText(answer('a', choice, part))).toBe(expected)
  })

  it('never without a record', () => {
    expect(hasOwnText(undefined)).toBe(false)
  })
})

describe('a question has evidence', () => {
  it.each([
    [false, 'without a record', undefined],
    [false, 'with an empty list', answer('a', 'yes')],
    [
      true,
      'with one piece, even where its text is still empty',
      answer('a', 'yes', { evidence: [{ kind: 'document', text: '' }] }),
    ],
  ])('%s %s', (expected, _case, given) => {
    expect(hasEvidence(given)).toBe(expected)
  })
})
