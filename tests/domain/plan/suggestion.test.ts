import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMeasure } from '../../../src/domain/plan/findMeasure.ts'
import { actionFrom, firstSuggestions, gatheredIn, suggestionsFor } from '../../../src/domain/plan/suggestion.ts'
import type { Action } from '../../../src/schema/action.ts'
import type { Choice, MeasureId } from '../../../src/schema/checklist.ts'
import { anyAnswers } from '../../support/anyAnswers.ts'
import { answersOf, checklistOf, measure, question, step, tinyChecklist } from '../../support/tinyChecklist.ts'

type Given = Parameters<typeof answersOf>[0]

const chosen = (id: string) => ({ what: { kind: 'measure', measureId: id as MeasureId } }) as Action
const own = (text: string) => ({ what: { kind: 'own', text } }) as Action
const suggested = (given: Given, actions: readonly Action[] = []) =>
  suggestionsFor(tinyChecklist, answersOf(given), actions).map((suggestion) => suggestion.measure.id)

describe('what is suggested', () => {
  it.each<[string, Given, readonly string[]]>([
    ['nothing before anything is answered', {}, []],
    ['what makes it, for no', { a: 'no' }, ['a-made']],
    ['what makes it, for partly', { a: 'partly' }, ['a-made']],
    ['one question that gathers, for don’t know', { a: 'dont-know', c: 'dont-know' }, ['ask-all']],
    ['what keeps it, for yes', { a: 'yes' }, ['a-kept']],
    ['nothing for not applicable', { a: 'not-applicable' }, []],
    ['nothing for a cleared answer', { a: 'not-answered' }, []],
    ['nothing for what is no longer asked', { gone: 'no' }, []],
  ])('is %s', (_case, given, expected) => {
    expect(suggested(given)).toEqual(expected)
  })

  it('is every measure of a question that suits the answer', () => {
    const many = question('a', {
      measures: [measure('one', ['no']), measure('two', ['no', 'yes']), measure('three', ['yes'])],
    })
    const checklist = checklistOf([step('understand', [many])])
    const ids = suggestionsFor(checklist, answersOf({ a: 'no' }), []).map((suggestion) => suggestion.measure.id)
    expect(ids).toEqual(['one', 'two'])
  })
})

describe('the order', () => {
  it('puts no and don’t know alike first, then partly, then yes', () => {
    expect(suggested({ a: 'yes', b: 'partly', c: 'dont-know', d: 'no' })).toEqual([
      'ask-all',
      'd-made',
      'b-made',
      'a-kept',
    ])
    expect(suggested({ a: 'no', b: 'dont-know' })).toEqual(['a-made', 'ask-all'])
    expect(suggested({ a: 'dont-know', b: 'no' })).toEqual(['ask-all', 'b-made'])
  })

  it('is never broken, and within one urgency is that of the checklist', () => {
    const urgency: Partial<Record<Choice, number>> = { no: 0, 'dont-know': 0, partly: 1, yes: 2 }
    const place = (id: string) => ['a', 'b', 'c', 'd'].indexOf(id)
    fc.assert(
      fc.property(anyAnswers(tinyChecklist), (answers) => {
        const keys = suggestionsFor(tinyChecklist, answers, []).map((one) => {
          const [first] = one.kind === 'gathered' ? one.questions : [one.question]
          return (urgency[one.choice] ?? 9) * 10 + place(first?.id ?? '')
        })
        expect(keys).toEqual(keys.toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('what is chosen already', () => {
  it('is left out, and an action in own words leaves nothing out', () => {
    expect(suggested({ a: 'no', b: 'no' }, [chosen('a-made'), own('What b-made does')])).toEqual(['b-made'])
  })

  it('never comes back, and takes nothing else with it', () => {
    const measures = tinyChecklist.steps.flatMap((one) => one.questions.flatMap((each) => each.measures))
    const actions = fc.subarray(measures.map(({ id }) => id)).map((ids) => ids.map(chosen))
    fc.assert(
      fc.property(anyAnswers(tinyChecklist), actions, (answers, taken) => {
        const ids = (given: readonly Action[]) =>
          suggestionsFor(tinyChecklist, answers, given).map((one) => one.measure.id)
        const takenIds = taken.flatMap(({ what }) => (what.kind === 'measure' ? [what.measureId] : []))
        expect(ids(taken)).toEqual(ids([]).filter((id) => !takenIds.includes(id)))
      }),
    )
  })
})

describe('the first things to raise', () => {
  const twice = question('a', { measures: [measure('one', ['no']), measure('two', ['no']), measure('three', ['yes'])] })
  const checklist = checklistOf([step('understand', [twice, question('b'), question('c')])])
  const first = (given: Given, count: number) =>
    firstSuggestions(suggestionsFor(checklist, answersOf(given), []), count).map((one) => one.measure.id)

  it('are at most one for each question', () => {
    expect(first({ a: 'no', b: 'no', c: 'no' }, 3)).toEqual(['one', 'b-made', 'c-made'])
  })

  it('are as many as there are when there are fewer', () => {
    expect(first({ a: 'no', b: 'not-applicable' }, 3)).toEqual(['one'])
  })

  it('take the most pressing, not the first answered', () => {
    expect(first({ a: 'yes', b: 'partly', c: 'dont-know' }, 2)).toEqual(['ask-all', 'b-made'])
  })

  it('are still three for a quick check answered with yes throughout', () => {
    const quick = ['a', 'b', 'c', 'd'].map((id) => question(id, { quick: true }))
    const allYes = suggestionsFor(
      checklistOf([step('understand', quick)]),
      answersOf({ a: 'yes', b: 'yes', c: 'yes', d: 'yes' }),
      [],
    )
    expect(firstSuggestions(allYes, 3).map((one) => one.measure.id)).toEqual(['a-kept', 'b-kept', 'c-kept'])
  })

  it('are never more than asked for, and never two of one question', () => {
    fc.assert(
      fc.property(anyAnswers(tinyChecklist), fc.nat(6), (answers, count) => {
        const shown = firstSuggestions(suggestionsFor(tinyChecklist, answers, []), count)
        expect(shown.length).toBeLessThanOrEqual(count)
        const about = shown.map((one) => (one.kind === 'gathered' ? 'gathered' : one.question.id))
        expect(new Set(about).size).toBe(shown.length)
      }),
    )
  })
})

describe('what nobody could answer', () => {
  const gatheredOf = (given: Given, actions: readonly Action[] = []) =>
    suggestionsFor(tinyChecklist, answersOf(given), actions).filter((one) => one.kind === 'gathered')

  it('is gathered into one question, with every open question in it in the order of the checklist', () => {
    const [one, ...more] = gatheredOf({ d: 'dont-know', a: 'dont-know', b: 'no' })
    expect(one?.questions.map(({ id }) => id)).toEqual(['a', 'd'])
    expect(more).toEqual([])
  })

  it('is asked of a role by a day, as an action that the plan knows again', () => {
    const [one] = gatheredOf({ a: 'dont-know' })
    if (!one) throw new Error('Nothing is gathered')
    const { weeks, ...draft } = actionFrom(one)
    expect(draft.responsible).toEqual({ kind: 'role', role: 'manager' })
    expect(weeks).toBe(4)
    expect(gatheredIn(tinyChecklist, [draft as unknown as Action])).toBe(draft)
    expect(gatheredIn(tinyChecklist, [chosen('a-made')])).toBeUndefined()
  })

  it('is not proposed again once it is in the plan', () => {
    expect(gatheredOf({ a: 'dont-know', b: 'dont-know' }, [chosen('ask-all')])).toEqual([])
  })

  it('never becomes a measure of its own that finds out', () => {
    fc.assert(
      fc.property(anyAnswers(tinyChecklist), (answers) => {
        const measures = suggestionsFor(tinyChecklist, answers, []).flatMap((one) =>
          one.kind === 'measure' ? [one.measure] : [],
        )
        expect(measures.filter(({ findsOut }) => findsOut)).toEqual([])
      }),
    )
  })

  it('leaves what can be done at once where it is', () => {
    const able = question('a', { measures: [measure('ask-group', ['dont-know']), measure('made', ['no', 'yes'])] })
    const found = suggestionsFor(checklistOf([step('understand', [able])]), answersOf({ a: 'dont-know' }), [])
    expect(found.map((one) => one.measure.id)).toEqual(['ask-all', 'ask-group'])
  })
})

describe('a measure', () => {
  it('is found by its id, and one the checklist has never had is not', () => {
    expect(findMeasure(tinyChecklist, 'c-found' as MeasureId)).toMatchObject({ id: 'c-found' })
    expect(findMeasure(tinyChecklist, 'gone' as MeasureId)).toBeUndefined()
  })
})
