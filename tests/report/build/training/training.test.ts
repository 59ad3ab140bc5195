import { describe, expect, it } from 'vitest'
import { openQuestionsOf } from '../../../../src/report/build/plan/openQuestions.ts'
import { documents } from '../../../../src/report/documents.ts'
import type { AiSystem } from '../../../../src/schema/aiSystem.ts'
import type { TrainingPlan } from '../../../../src/schema/training.ts'
import { blocksOf, planInput, saidIn, sectionOf } from '../../../support/plan.ts'
import { group, row } from '../../../support/tinyTraining.ts'

const need = (topicId: string, of: 'now' | 'soon' | 'none' | 'dont-know') => ({ topicId, need: of })
const staff = group('staff', { name: 'Sekreterare', needs: [need('ethics', 'now'), need('speech', 'dont-know')] })
const lectures = [
  row('staff', {
    ...{ topics: ['ethics', 'speech'], form: 'lecture', time: 'no', followUp: 'På en arbetsplatsträff' },
    before: { kind: 'system', systemId: 's1' as AiSystem['id'] },
  }),
]
const plan = (answers: TrainingPlan['answers']) => ({ whose: 'employer', answers }) as TrainingPlan
const tables = (input: ReturnType<typeof planInput>) =>
  blocksOf(sectionOf(documents.training.build(input), 'training'), 'table')

describe('the training plan as a document', () => {
  const input = planInput('sv', {
    ...{ roleGroups: [staff], trainingRows: lectures },
    trainingPlan: plan([{ checkId: 'managers', answer: 'no' }]),
  })

  it('tells needs, rows and what the plan lacks, each in a table', () => {
    const [needs, rows, lessons] = tables(input).map(saidIn)
    expect(needs).toContain('Sekreterare Etik – Tal och ljud')
    expect(rows).toContain('Föreläsning Arbetstid avsatt: nej')
    expect(rows).toContain('Ett system som är borttaget ur listan')
    for (const told of ['Planen har bara föreläsningar.', 'Ingen tid på arbetstid är avsatt.', 'Cheferna är inte med'])
      expect(lessons).toContain(told)
  })

  it('leaves out what nobody has answered yet', () => {
    const unanswered = input.training.lessons.flatMap(({ checks }) => checks).find(({ id }) => id === 'review')
    expect(saidIn(tables(input))).not.toContain(unanswered?.question)
  })

  it('says what the study grant is not for, with the date the text was read', () => {
    const said = saidIn(documents.training.build(input))
    expect(said).toMatch(
      /omställningsstudiestöd.*Stödet ges inte till utbildning som bara en arbetsgivare behöver eller som arbetsgivaren borde stå för/,
    )
    expect(said).toContain('Uppgift per 2025-09-01.')
  })

  it('has something to say once there is a group', () => {
    expect(documents.training.isThere(planInput('sv'))).toBe(false)
    expect(documents.training.isThere(input)).toBe(true)
  })
})

describe('the chapter on training in the plan', () => {
  it('stands after the guideline and before the open questions', () => {
    const guidelineCheck = { exists: 'no', name: '', answers: [] } as never
    const { sections } = documents.plan.build(planInput('sv', { guidelineCheck, roleGroups: [staff] }))
    const ids = sections.map(({ id }) => id)
    expect(ids.slice(ids.indexOf('guidelines'), ids.indexOf('guidelines') + 3)).toEqual([
      ...['guidelines', 'training', 'open-questions'],
    ])
  })

  it('is not there before anybody has said anything', () => {
    const { sections } = documents.plan.build(planInput('sv', { roleGroups: [group('staff')] }))
    expect(sections.map(({ id }) => id)).not.toContain('training')
  })
})

describe('what nobody knows of the training', () => {
  it('is asked of the manager, once a group and once a check', () => {
    const input = planInput('sv', {
      ...{ roleGroups: [staff], trainingRows: [row('staff', { time: 'dont-know' })] },
      trainingPlan: plan([{ checkId: 'roles', answer: 'dont-know' }]),
    })
    const open = openQuestionsOf(input)
    expect(open.map(({ askRole }) => askRole)).toEqual(['manager', 'manager', 'manager'])
    expect(open[0]?.text).toBe('Vad behöver Sekreterare lära sig? Vi är osäkra på: Tal och ljud.')
    expect(saidIn(open)).toContain('roll för roll')
    expect(saidIn(open)).toContain('Är tid avsatt på arbetstid')
  })
})
