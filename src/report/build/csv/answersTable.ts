import { choiceFor } from '../../../domain/checklist/answers.ts'
import { onWorkplace } from '../../../domain/checklist/asked.ts'
import { askRoleFor } from '../../../domain/checklist/finding.ts'
import { dayOf } from '../../../domain/days/isoDay.ts'
import type { Answer } from '../../../schema/answer.ts'
import type { Question } from '../../../schema/checklist.ts'
import type { CsvCell, CsvTable } from '../../CsvTable.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import { evidenceLines, noteLines } from '../../say/ownText.ts'

const ALWAYS = ['step', 'stepTitle', 'question', 'answer', 'who', 'changed'] as const
const NOTES = ['missing', 'note'] as const
const EVIDENCE = ['evidence'] as const

/**
 * Every question on the workplace with its answer; own words only of the questions that were named for it. Of the union's
 * own affairs, and of what is not asked while no system is in use, only what was named.
 */
export function answersTable(input: DocumentInput): CsvTable {
  const { t, checklist, notes, evidence } = input
  const columns = [...ALWAYS, ...(notes.length > 0 ? NOTES : []), ...(evidence.length > 0 ? EVIDENCE : [])]
  return {
    columns: columns.map((column) => t(`documents:csv.${column}`)),
    rows: checklist.steps.flatMap(({ title, questions }, index) =>
      toldOf(questions, input).map((question) => [
        String(index + 1),
        title,
        question.text,
        t(`common:choice.${choiceFor(input.answers, question.id)}`),
        ...answerCells(question, input),
      ]),
    ),
  }
}

const toldOf = (questions: readonly Question[], input: DocumentInput): readonly Question[] => {
  const told = onWorkplace(questions, input)
  const named = [...input.notes, ...input.evidence]
  return questions.filter((question) => told.includes(question) || named.includes(question.id))
}

function answerCells(question: Question, input: DocumentInput): readonly CsvCell[] {
  const { t, notes, evidence } = input
  const answer = input.answers[question.id]
  const isGiven = answer !== undefined && answer.choice !== 'not-answered'
  return [
    answer?.choice === 'dont-know' ? t(`common:askRole.${askRoleFor(question, answer)}`) : '',
    isGiven ? dayOf(new Date(answer.changedAt)) : '',
    ...(notes.length > 0 ? (answer && notes.includes(question.id) ? noteCells(answer) : ['', '']) : []),
    ...(evidence.length > 0 ? [answer && evidence.includes(question.id) ? evidenceCell(answer, input) : ''] : []),
  ]
}

/** What is missing belongs to the answer "partly" alone. */
const noteCells = (answer: Answer): readonly CsvCell[] => [
  { own: answer.choice === 'partly' ? answer.missing.trim() : '' },
  { own: noteLines(answer).join('\n') },
]

const evidenceCell = (answer: Answer, input: DocumentInput): CsvCell => ({
  own: evidenceLines(answer, input).join('\n'),
})
