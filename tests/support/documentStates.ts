import { readFileSync } from 'node:fs'
import { readWorkFile } from '../../src/exchange/reading/readWorkFile.ts'
import type { PrivateInput } from '../../src/report/DocumentInput.ts'
import { choices } from '../../src/schema/checklist.ts'
import type { Language } from '../../src/schema/language.ts'
import { type Tables, tablesOf } from '../../src/schema/record.ts'
import type { Round } from '../../src/schema/round.ts'
import { stepIds } from '../../src/schema/stepId.ts'
import { choicesOf } from '../../src/store/edits/answers.ts'
import { answeredBefore, maximum, questionsIn } from './fullestState.ts'
import { measureAction, planInput } from './plan.ts'
import { plan, round, workbench, workplace } from './someWork.ts'
import { answer, questionId } from './tinyChecklist.ts'
import { staffMeetingsIn } from './work.ts'

export const stateNames = ['empty', 'one answer', 'all answered', 'worked example', 'maximum'] as const
export type StateName = (typeof stateNames)[number]

/** What documents are made from in each state a workplace can be in, from nothing at all to more than anybody has. */
export function stateOf(name: StateName, language: Language): PrivateInput {
  switch (name) {
    case 'empty':
      return planInput(language)
    case 'one answer':
      return planInput(language, {
        chapters: [],
        answers: { [questionId('guidelines')]: answer('guidelines', 'dont-know', { askRole: 'hr' }) },
      })
    case 'all answered':
      return allAnswered(language)
    case 'worked example':
      return fromTables(exampleTables(language), language)
    case 'maximum':
      return maximum(language)
  }
}

/** Everything that a workplace can have, opened and nothing in it filled in yet. */
export const begun = (language: Language): PrivateInput =>
  fromTables(tablesOf([workplace, round, plan, ...workbench]), language)

/** The work file that the start page opens as an example. */
function exampleTables(language: Language): Tables {
  const result = readWorkFile(readFileSync(`public/example-workplace.${language}.json`, 'utf8'))
  if (result.kind === 'failed') throw new Error(result.failure)
  return result.work.tables
}

function fromTables(tables: Tables, language: Language): PrivateInput {
  const [workplace] = Object.values(tables.workplace)
  const [round, before] = Object.values(tables.round).toSorted((a, b) => b.startedOn.localeCompare(a.startedOn))
  const [plan] = Object.values(tables.plan)
  if (!workplace || !round || !plan) throw new Error('The example has no workplace, round or plan')
  return planInput(language, {
    workplaceName: workplace.name,
    isExample: workplace.isExample,
    marks: round.marks,
    answers: answersIn(tables, round),
    startedOn: round.startedOn,
    earlier: before ? { answers: answersIn(tables, before), startedOn: before.startedOn } : 'none',
    actions: Object.values(tables.action).toSorted((a, b) => a.rank - b.rank),
    systems: Object.values(tables.system),
    riskAnalyses: Object.values(tables['risk-analysis']),
    risks: Object.values(tables.risk),
    opportunities: Object.values(tables.opportunity),
    guidelineCheck: Object.values(tables.guideline)[0],
    roleGroups: Object.values(tables['role-group']),
    trainingPlan: Object.values(tables.training)[0],
    trainingRows: Object.values(tables['training-row']),
    letters: Object.values(tables.letter),
    log: Object.values(tables.log),
    meetings: staffMeetingsIn(tables),
    toldCounts: Object.values(tables['told-count']),
    names: Object.values(tables.names)[0],
    followUpOn: choicesOf(plan, round, round.startedOn).followUpOn,
    notes: plan.notes,
    evidence: plan.evidence,
    outcomeNotes: plan.outcomeNotes,
  })
}

const answersIn = (tables: Tables, { id }: Round) =>
  Object.fromEntries(
    Object.values(tables.answer)
      .filter(({ roundId }) => roundId === id)
      .map((one) => [one.questionId, one]),
  )

function allAnswered(language: Language): PrivateInput {
  const questions = questionsIn(language)
  return planInput(language, {
    workplaceName: language === 'sv' ? 'Vårdadministrationen Öst' : 'Care Administration East',
    marks: Object.fromEntries(stepIds.map((id) => [id, 'done' as const])),
    answers: Object.fromEntries(
      questions.map(({ id }, index) => [id, answer(id, choices[index % choices.length] ?? 'yes')]),
    ),
    earlier: answeredBefore(language, ''),
    actions: questions.slice(0, 5).map(({ id, measures }) => measureAction(measures[0]?.id ?? '', id, 'no')),
  })
}
