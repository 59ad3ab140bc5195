import { readFileSync } from 'node:fs'
import { readWorkFile } from '../../src/exchange/reading/readWorkFile.ts'
import type { PrivateInput } from '../../src/report/DocumentInput.ts'
import { choices } from '../../src/schema/checklist.ts'
import type { Language } from '../../src/schema/language.ts'
import { type Tables, tablesOf } from '../../src/schema/record.ts'
import { stepIds } from '../../src/schema/stepId.ts'
import { answeredBefore, questionsIn } from './earlierRound.ts'
import { fromTables, maximum } from './fullestState.ts'
import { measureAction, planInput } from './plan.ts'
import { plan, round, workbench, workplace } from './someWork.ts'
import { answer, questionId } from './tinyChecklist.ts'

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
export function exampleTables(language: Language): Tables {
  const result = readWorkFile(readFileSync(`public/example-workplace.${language}.json`, 'utf8'))
  if (result.kind === 'failed') throw new Error(result.failure)
  return result.work.tables
}

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
