import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMeasure } from '../../../src/domain/plan/findMeasure.ts'
import {
  actionFrom,
  firstSuggestions,
  gatheredIn,
  type Situation,
  suggestionsFor,
} from '../../../src/domain/plan/suggestion.ts'
import { newSystem } from '../../../src/domain/systems/newSystem.ts'
import type { Action } from '../../../src/schema/action.ts'
import type { AiSystem } from '../../../src/schema/aiSystem.ts'
import type { Choice, MeasureId, ThemeId } from '../../../src/schema/checklist.ts'
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
      'd-made',
      'ask-all',
      'b-made',
      'a-kept',
    ])
    expect(suggested({ a: 'no', b: 'dont-know' })).toEqual(['a-made', 'ask-all'])
    expect(suggested({ a: 'dont-know', b: 'no' })).toEqual(['ask-all', 'b-made'])
  })

  it('is never broken: urgency, then what changes most, then the checklist', () => {
    const urgency: Partial<Record<Choice, number>> = { no: 0, 'dont-know': 0, partly: 1, yes: 2 }
    // Skills change more than guidelines do, which c alone is about.
    const place = (id: string) => ['a', 'b', 'd', 'c'].indexOf(id)
    fc.assert(
      fc.property(anyAnswers(tinyChecklist), (answers) => {
        const keys = suggestionsFor(tinyChecklist, answers, []).map((one) => {
          if (one.kind === 'system') return 0
          const [first] = one.kind === 'gathered' ? one.questions : [one.question]
          return (urgency[one.choice] ?? 9) * 10 + place(first?.id ?? '')
        })
        expect(keys).toEqual(keys.toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('what fits the situation', () => {
  const about = (id: string, themes: readonly ThemeId[], measures = [measure(`${id}-made`, ['no'])]) =>
    question(id, { themes, measures })
  const checklist = checklistOf([
    step('understand', [
      about('talk', ['risk-assessment'], [measure('talk-made', ['no'], { soft: true })]),
      about('guideline', ['guidelines']),
      about('follow', ['follow-up']),
      about('learn', ['skills', 'guidelines']),
      about('list', ['current-state']),
      about('together', ['cooperation']),
      about('risk', ['risk-assessment']),
    ]),
  ])
  const given = answersOf({
    talk: 'no',
    guideline: 'no',
    follow: 'no',
    learn: 'no',
    list: 'no',
    together: 'no',
    risk: 'no',
  })
  const system = { ...newSystem('Taligenkänning', 'own'), id: 's1' } as unknown as AiSystem
  const ids = (situation: Situation, actions: readonly Action[] = []) =>
    suggestionsFor(checklist, given, actions, situation).map((one) => one.measure.id)
  const byEffect = [
    'risk-made',
    'together-made',
    'learn-made',
    'guideline-made',
    'follow-made',
    'list-made',
    'talk-made',
  ]

  it('is risks, cooperation, training, guidelines and the rest without a situation, and talk last', () => {
    expect(ids({ occasion: 'not-answered' })).toEqual(byEffect)
    expect(ids({ occasion: 'employer-meeting' })).toEqual(byEffect)
  })

  it.each([
    ['little-known', 'list-made'],
    ['staff-meeting', 'together-made'],
    ['follow-up', 'follow-made'],
  ] as const)('comes first: %s, %s', (occasion, first) => {
    expect(ids({ occasion })[0]).toBe(first)
  })

  it('is first of all what is asked for the system that is coming, by its name and once', () => {
    const all = suggestionsFor(checklist, given, [], { occasion: 'system-coming', system })
    expect(all.slice(0, 3).map((one) => one.measure.what)).toEqual([
      'The employer does risk-analysis for Taligenkänning',
      'The employer does information for Taligenkänning',
      'The employer does training for Taligenkänning',
    ])
    const [first] = all
    if (!first) throw new Error('Nothing is suggested')
    const action = actionFrom(first) as unknown as Action
    expect(action.origin).toEqual({ kind: 'system', systemId: 's1' })
    expect(ids({ occasion: 'system-coming', system }, [action])).not.toContain(first.measure.id)
    const other = { ...system, id: 's2' as AiSystem['id'] }
    expect(ids({ occasion: 'system-coming', system: other }, [action])).toContain(first.measure.id)
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
        const about = shown.map((one) => (one.kind === 'measure' ? one.question.id : one.kind))
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
