import { describe, expect, it } from 'vitest'
import { allQuestions } from '../../../../src/domain/checklist/answers.ts'
import { buildPlan } from '../../../../src/report/build/plan/buildPlan.ts'
import type { Action } from '../../../../src/schema/action.ts'
import { languages } from '../../../../src/schema/language.ts'
import { askRoles, responsibleRoles } from '../../../../src/schema/role.ts'
import { measureAction, ownAction, planInput } from '../../../support/plan.ts'
import { answersOf } from '../../../support/tinyChecklist.ts'
import { draw } from '../../draw/pdf/readPdf.ts'

/** Words as long as Swedish makes them, and no longer: the width that page 1 is fitted to. */
const LONG_WORDS =
  'Arbetsmiljöuppföljningsplaneringen och kompetensförsörjningsstrategin samordnas med riskbedömningen. '
const filled = (length: number) => LONG_WORDS.repeat(40).slice(0, length)

const _longest = (texts: readonly string[], length: number) =>
  texts.toSorted((a, b) => b.length - a.length)[length] ?? ''

describe.each(languages)('page 1 on one A4 in %s', (language) => {
  const { checklist } = planInput(language)
  const questions = allQuestions(checklist)

  it('holds five of the longest measures, the longest labels and the longest roles', () => {
    const measures = questions.flatMap(({ id, measures: own }) => own.map((measure) => ({ question: id, measure })))
    const five = measures.toSorted((a, b) => b.measure.what.length - a.measure.what.length).slice(0, 5)
    const actions = five.map(({ question, measure }) =>
      measureAction(measure.id, question, 'no', { responsible: { kind: 'role', role: responsibleRoles[1] } }),
    )
    const byLabel = questions.toSorted((a, b) => b.label.length - a.label.length).map(({ id }) => id)
    const answers = answersOf(Object.fromEntries(byLabel.map((id, index) => [id, index % 2 ? 'partly' : 'dont-know'])))
    const asked = Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, { ...answer, askRole: askRoles[3] }]),
    )
    const name = filled(45)
    const { overflow } = draw(buildPlan(planInput(language, { workplaceName: name, actions, answers: asked })))
    expect(overflow).toEqual([])
  })

  it('holds five own proposals of two thousand characters by letting them go on on page 2', () => {
    const actions: readonly Action[] = Array.from({ length: 7 }, (_, index) =>
      ownAction(`${index} ${filled(2000)}`, { responsible: { kind: 'own', text: filled(200) } }),
    )
    const answers = answersOf({ guidelines: 'dont-know', 'system-list': 'no', 'ai-allowed': 'yes' })
    const { overflow } = draw(buildPlan(planInput(language, { actions, answers, workplaceName: filled(45) })))
    expect(overflow).toEqual([])
  })

  const linked = questions.filter(({ figure }) => figure !== undefined)

  it.each(linked.map(({ id }) => id))('holds the reason from the figure of %s', (id) => {
    const question = linked.find((one) => one.id === id)
    const actions = [
      measureAction(question?.measures[0]?.id ?? '', id, 'no'),
      ...Array.from({ length: 4 }, (_, index) => ownAction(`${index} ${filled(130)}`)),
    ]
    const answers = answersOf(
      Object.fromEntries(questions.map((one, index) => [one.id, index % 2 ? 'no' : 'dont-know'])),
    )
    const { overflow } = draw(buildPlan(planInput(language, { actions, answers, workplaceName: filled(23) })))
    expect(overflow).toEqual([])
  })
})
