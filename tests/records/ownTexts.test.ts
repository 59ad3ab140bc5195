import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownTextsOf, withText } from '../../src/records/ownTexts.ts'
import { anyRecord } from '../support/anyRecord.ts'
import { action, answer } from '../support/someWork.ts'

const two = answer('a', {
  note: 'n',
  evidence: [
    { kind: 'document', text: 'ett' },
    { kind: 'document', text: 'två' },
  ],
})

describe("a record's own texts", () => {
  it('are its words, each by its field and its very place, the empty ones too', () => {
    expect(ownTextsOf(two).map(({ path, at, text }) => [path, at, text])).toEqual([
      ['missing', 'missing', ''],
      ['note', 'note', 'n'],
      ['evidence.*.text', 'evidence.0.text', 'ett'],
      ['evidence.*.text', 'evidence.1.text', 'två'],
    ])
  })

  it('are none where a choice stands in their place', () => {
    expect(ownTextsOf(action).map(({ at }) => at)).toEqual(['what.text', 'check.text'])
  })

  it('are changed at the very place, and nothing else with them', () => {
    expect(withText(two, 'evidence.1.text', 'tre')).toEqual({
      ...two,
      evidence: [two.evidence[0], { kind: 'document', text: 'tre' }],
    })
  })

  it('are found again as they were written, at every place of any record', () => {
    fc.assert(
      fc.property(anyRecord, fc.string({ unit: 'grapheme', maxLength: 5 }), (record, text) => {
        for (const { at, text: was } of ownTextsOf(record)) {
          const changed = withText(record, at, text)
          expect(ownTextsOf(changed).map((one) => [one.at, one.text])).toEqual(
            ownTextsOf(record).map((one) => [one.at, one.at === at ? text : one.text]),
          )
          expect(withText(changed, at, was)).toEqual(record)
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each(['evidence.2.text', 'evidence', 'secret', 'note.length', '__proto__.text', 'choice', ''])(
    'are left alone where there is no such place: %s',
    (at) => {
      expect(withText(two, at, 'x')).toEqual(two)
    },
  )
})
