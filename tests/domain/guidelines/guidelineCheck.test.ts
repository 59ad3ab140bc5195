import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerOn, elementsWith, withAnswerOn } from '../../../src/domain/guidelines/guidelineCheck.ts'
import { type GuidelineCheck, type GuidelineGroup, guidelineAnswers } from '../../../src/schema/guideline.ts'

const element = (id: string) => ({
  ...{ id, title: id, test: `${id}?`, wording: `${id}.`, measure: `Do ${id}`, law: [], source: 'vision' as const },
})
const groups: readonly GuidelineGroup[] = [
  { id: 'one', title: 'One', elements: [element('a'), element('b')] },
  { id: 'two', title: 'Two', elements: [element('c')] },
]
const checkOf = (answers: GuidelineCheck['answers']) =>
  ({ exists: 'yes', name: '', answers }) as unknown as GuidelineCheck

describe('an answer on an element', () => {
  it('is not answered until somebody has said anything', () => {
    expect(answerOn(undefined, 'a')).toEqual({ elementId: 'a', answer: 'not-answered', passage: '' })
  })

  it('keeps the passage when the answer changes, and the answer when the passage does', () => {
    const first = checkOf(withAnswerOn(checkOf([]), 'a', { answer: 'present', passage: 'Sidan 2' }))
    const second = checkOf(withAnswerOn(first, 'a', { answer: 'missing' }))
    expect(answerOn(second, 'a')).toEqual({ elementId: 'a', answer: 'missing', passage: 'Sidan 2' })
  })

  it('is the last one given, once, whatever was answered before', () => {
    const given = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...guidelineAnswers)))
    fc.assert(
      fc.property(given, (all) => {
        const check = all.reduce((done, [id, answer]) => checkOf(withAnswerOn(done, id, { answer })), checkOf([]))
        const last = new Map(all)
        expect(check.answers).toHaveLength(last.size)
        for (const [id, answer] of last) expect(answerOn(check, id).answer).toBe(answer)
      }),
    )
  })
})

describe('the elements found so', () => {
  const check = checkOf([
    { elementId: 'c', answer: 'missing', passage: '' },
    { elementId: 'a', answer: 'partly', passage: '' },
    { elementId: 'gone', answer: 'missing', passage: '' },
  ])
  const idsWith = (...answers: readonly (typeof guidelineAnswers)[number][]) =>
    elementsWith(groups, check, answers).map(({ id }) => id)

  it('come in the order of the content, and never one that is no longer there', () => {
    expect(idsWith('missing', 'partly')).toEqual(['a', 'c'])
  })

  it('do not hold what nobody has answered', () => {
    expect(idsWith('dont-know')).toEqual([])
    expect(idsWith('present')).toEqual([])
  })
})
