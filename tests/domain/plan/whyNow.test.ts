import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whyNow } from '../../../src/domain/plan/whyNow.ts'
import type { Action } from '../../../src/schema/action.ts'
import type { Choice } from '../../../src/schema/checklist.ts'
import type { NationalFigure } from '../../../src/schema/nationalFigure.ts'
import { anyAnswers } from '../../support/anyAnswers.ts'
import { answersOf, checklistOf, question, questionId, step } from '../../support/tinyChecklist.ts'

const figure = (id: string) => ({ id }) as NationalFigure
const figures = ['learning', 'worry', 'barriers', 'guidelines'].map(figure)
const link = (id: string, fit: 'similar' | 'background') => ({ figure: { id, fit } })

/** d has no figure, e names one that the content does not hold. */
const checklist = checklistOf([
  step('understand', [question('a', link('worry', 'background')), question('b', link('learning', 'similar'))]),
  step('map', [question('c', link('barriers', 'similar')), question('d'), question('e', link('gone', 'similar'))]),
])

const from = (id: string, choice: Choice = 'no') =>
  ({ origin: { kind: 'finding', questionId: questionId(id), choice } }) as Action
const own = { origin: { kind: 'own' } } as Action
const reason = (actions: readonly Action[], given: Parameters<typeof answersOf>[0] = {}, known = figures) => {
  const found = whyNow(checklist, known, actions, answersOf(given))
  return found && [found.figure.id, found.fit]
}

describe('the one figure on page 1 is', () => {
  it.each<[string, readonly Action[], Parameters<typeof answersOf>[0], readonly string[]]>([
    ['that of the first chosen action', [from('c'), from('b')], {}, ['barriers', 'similar']],
    ['a similar question before background, whatever the order', [from('a'), from('c')], {}, ['barriers', 'similar']],
    ['background when no chosen action has a similar question', [from('a'), from('d')], {}, ['worry', 'background']],
    ['that of the actions before that of other answers', [from('a')], { b: 'no' }, ['worry', 'background']],
    ['that of a no when no action has a figure', [from('d'), own], { b: 'no' }, ['learning', 'similar']],
    ['that of a don’t know when nothing is chosen', [], { c: 'dont-know' }, ['barriers', 'similar']],
    ['a similar question before background among the answers too', [], { a: 'no', c: 'no' }, ['barriers', 'similar']],
    [
      'the one on guidelines when only yes and partly were answered',
      [],
      { b: 'yes', c: 'partly' },
      ['guidelines', 'background'],
    ],
    ['the one on guidelines when nothing was answered', [], {}, ['guidelines', 'background']],
    ['the next when the content does not hold the first', [from('e'), from('a')], {}, ['worry', 'background']],
    ['not that of a question that is no longer asked', [from('gone'), from('b')], {}, ['learning', 'similar']],
  ])('%s', (_case, actions, given, expected) => {
    expect(reason(actions, given)).toEqual(expected)
  })

  it('none when the content holds neither a linked figure nor the one on guidelines', () => {
    expect(reason([from('a')], {}, [])).toBeUndefined()
  })

  it('always one that the content holds, with the fit its question states', () => {
    const actions = fc.array(fc.constantFrom(...['a', 'b', 'c', 'd', 'e', 'gone'].map((id) => from(id)), own))
    fc.assert(
      fc.property(actions, anyAnswers(checklist), (chosen, answers) => {
        const found = whyNow(checklist, figures, chosen, answers)
        const stated = checklist.steps.flatMap(({ questions }) => questions.map((one) => one.figure))
        expect([...stated, { id: 'guidelines', fit: 'background' }]).toContainEqual({
          id: found?.figure.id,
          fit: found?.fit,
        })
        expect(figures).toContain(found?.figure)
      }),
    )
  })
})
