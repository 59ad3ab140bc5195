import { describe, expect, it } from 'vitest'
import { hasAnswerChanged, measureBehind, measureIdOf, whatOf } from '../../../src/domain/plan/actionWords.ts'
import type { Action } from '../../../src/schema/action.ts'
import type { AiSystem } from '../../../src/schema/aiSystem.ts'
import type { Answer } from '../../../src/schema/answer.ts'
import type { Checklist, Choice, Measure, MeasureId, QuestionId } from '../../../src/schema/checklist.ts'

const measure = (id: string, what: string, suits: Measure['suits']): Measure => ({
  id: id as MeasureId,
  what,
  responsible: 'manager',
  weeks: 4,
  suits,
  findsOut: false,
  soft: false,
})

const checklist = {
  themes: [],
  forSystem: {
    unnamed: 'AI-systemet',
    measures: [{ id: 'system-training' as MeasureId, what: 'Arbetsgivaren utbildar för {system}.' }],
  },
  gathered: { id: 'ask-all' as MeasureId, what: 'Arbetsgivaren svarar.' },
  retired: { questions: [], measures: [{ id: 'before' as MeasureId, what: 'Det gamla förslaget.' }] },
  steps: [
    {
      questions: [
        {
          id: 'guidelines' as QuestionId,
          ownMeasures: [{ id: 'ours' as MeasureId, what: 'Vi frågar medlemmarna.' }],
          measures: [
            measure('write', 'Skriv riktlinjer.', ['no', 'partly']),
            measure('complete', 'Fyll på riktlinjerna.', ['partly']),
            measure('find-out', 'Ta reda på vad som gäller.', ['dont-know']),
          ],
        },
      ],
    },
  ],
} as unknown as Checklist

const own = (text: string): Action['what'] => ({ kind: 'own', text })
const fromCatalogue = (id: string): Action['what'] => ({ kind: 'measure', measureId: id as MeasureId })
const finding = (choice: Choice, questionId = 'guidelines'): Action['origin'] => ({
  kind: 'finding',
  questionId: questionId as QuestionId,
  choice,
})
const answered = (choice: Answer['choice']) => ({ ['guidelines' as QuestionId]: { choice } as Answer })

describe('the words of an action', () => {
  it('are the words of its measure in the checklist given', () => {
    expect(whatOf({ what: fromCatalogue('write') }, checklist)).toEqual({ kind: 'text', text: 'Skriv riktlinjer.' })
  })

  it('name the system they are about as the register does now, and none that it does not have', () => {
    const what = fromCatalogue('system-training')
    const origin = { kind: 'system', systemId: 's1' } as Action['origin']
    const system = { id: 's1', name: ' Taligenkänning$& ' } as AiSystem
    const text = (systems: readonly AiSystem[]) => whatOf({ what, origin }, checklist, systems)
    expect(text([system])).toEqual({ kind: 'text', text: 'Arbetsgivaren utbildar för Taligenkänning$&.' })
    expect(text([{ ...system, name: '\u200B' }])).toEqual({
      kind: 'text',
      text: 'Arbetsgivaren utbildar för AI-systemet.',
    })
    expect(text([])).toEqual({ kind: 'text', text: 'Arbetsgivaren utbildar för AI-systemet.' })
  })

  it.each([
    ['what the union does itself', 'ours', 'Vi frågar medlemmarna.'],
    ['the gathered question', 'ask-all', 'Arbetsgivaren svarar.'],
    ['a measure that is no longer proposed', 'before', 'Det gamla förslaget.'],
  ])('are those of %s too', (_case, id, text) => {
    expect(whatOf({ what: fromCatalogue(id) }, checklist)).toEqual({ kind: 'text', text })
  })

  it('are its own words as they were written', () => {
    expect(whatOf({ what: own(' Möt oss. ') }, checklist)).toEqual({ kind: 'text', text: ' Möt oss. ' })
  })

  it('are told to be gone when the checklist no longer has the measure', () => {
    expect(whatOf({ what: fromCatalogue('withdrawn') }, checklist)).toEqual({ kind: 'gone' })
  })
})

describe('whether the answer has changed since the action was chosen', () => {
  it.each<[string, Action['origin'], Parameters<typeof hasAnswerChanged>[1], boolean]>([
    ['the same answer has not', finding('no'), answered('no'), false],
    ['another answer has', finding('no'), answered('yes'), true],
    ['a cleared answer has', finding('no'), answered('not-answered'), true],
    ['a question untouched in this round has not', finding('no'), {}, false],
    ['an own action replies to no answer', { kind: 'own' }, answered('yes'), false],
  ])('%s', (_claim, origin, answers, expected) => {
    expect(hasAnswerChanged({ origin }, answers)).toBe(expected)
  })
})

describe('the measure behind own words', () => {
  const rewritten = (text: string, id: string): Action['what'] => ({ kind: 'own', text, insteadOf: id as MeasureId })

  it('is the one they replaced, and counts as chosen', () => {
    expect(measureBehind({ what: rewritten('Något eget', 'complete') }, checklist)?.id).toBe('complete')
    expect(measureIdOf({ what: rewritten('Något eget', 'complete') })).toBe('complete')
    expect(measureIdOf({ what: fromCatalogue('write') })).toBe('write')
  })

  it.each<[string, Action['what']]>([
    ['an action that still is its measure', fromCatalogue('write')],
    ['an own action', own('Något eget')],
    ['a measure that the catalogue no longer has', rewritten('Något eget', 'withdrawn')],
  ])('is none for %s', (_case, what) => {
    expect(measureBehind({ what }, checklist)).toBeUndefined()
  })
})
