import { type AiSystem, systemAnswers } from '../../schema/aiSystem.ts'
import {
  type FormMark,
  type FormQuestion,
  formQuestionIds,
  formQuestions,
  markSays,
  systemMark,
} from '../../schema/answerForm.ts'
import type { EmployerAnswer, Given } from '../../schema/employerAnswer.ts'
import { readIsoDate } from '../../schema/readIsoDate.ts'
import { dataKinds, systemStatuses } from '../../schema/systemTraits.ts'
import { asWritten, isBlank } from '../texts/asWritten.ts'
import { isSameAnswer, knownOf } from './employerAnswers.ts'

/** An answer as it stands in the file, at its mark. */
type Found = FormMark & { readonly text: string }

/** An answer that can be chosen, by its id and in the words of each language it may be written in. */
export type AnswerWords = (question: FormQuestion) => readonly { readonly value: string; readonly label: string }[]

/** One answer of a form beside what is known. */
export type ReturnedAnswer = {
  readonly system: AiSystem
  readonly question: FormQuestion
  /** Its bare words where it is unclear. */
  readonly given: Given
  /** The words as they stand in the file, cleaned. */
  readonly text: string
  readonly known: Given
  /** 'unclear': it is none of the answers there are to choose between. */
  readonly stands: 'same' | 'new' | 'differs' | 'unclear'
  /** True where the file has several answers to one question. */
  readonly isDoubled: boolean
}

export type ReturnedForm = {
  readonly answers: readonly ReturnedAnswer[]
  /** Asked and left empty, or no longer in the file, and not known either. */
  readonly unanswered: readonly { readonly system: AiSystem; readonly question: FormQuestion }[]
  /** Answers to systems that are not in the register, and to questions that no form of ours has. */
  readonly unknown: readonly string[]
  /** Questions of the systems in the file whose rows could not be found. */
  readonly missing: number
}

/** What a form that came back says, question by question, beside what the register has. */
export function readReturned(
  found: readonly Found[],
  systems: readonly AiSystem[],
  known: readonly EmployerAnswer[],
  words: AnswerWords,
): ReturnedForm {
  const asked = systems.filter(({ id }) => found.some(({ system }) => system === systemMark(id)))
  const rows = asked.flatMap((system) => formQuestionIds.map((question) => ({ system, question })))
  const at = (system: AiSystem, question: FormQuestion) =>
    found.filter((one) => isAt(one, system, question)).map(({ text }) => withoutLines(asWritten(text)))
  return {
    answers: rows.flatMap(({ system, question }) => {
      const said = [...new Set(at(system, question).filter((text) => !isBlank(text)))]
      return said.map((text) => returned(system, question, text, said.length > 1, known, words))
    }),
    unanswered: rows.filter(
      ({ system, question }) =>
        at(system, question).every(isBlank) && knownOf(system, question, known).kind === 'nothing',
    ),
    unknown: [
      ...new Set(found.filter((one) => !rows.some((row) => isAt(one, row.system, row.question))).map(markSays)),
    ],
    missing: rows.filter(({ system, question }) => at(system, question).length === 0).length,
  }
}

const isAt = ({ number, system: mark }: Found, { id }: AiSystem, question: FormQuestion): boolean =>
  number === formQuestions[question].number && mark === systemMark(id)

/** The line to write on is no answer. */
const withoutLines = (text: string): string => asWritten(text.replaceAll(/_{3,}/g, ''))

function returned(
  system: AiSystem,
  question: FormQuestion,
  text: string,
  isDoubled: boolean,
  answers: readonly EmployerAnswer[],
  words: AnswerWords,
): ReturnedAnswer {
  const known = knownOf(system, question, answers)
  const understood = understand(question, text, words)
  const isUnclear = understood.kind === 'nothing'
  const given: Given = isUnclear ? { kind: 'words', text } : understood
  return {
    ...{ system, question, given, text, known, isDoubled },
    stands: isUnclear ? 'unclear' : standsOf(given, known),
  }
}

function standsOf(given: Given, known: Given): ReturnedAnswer['stands'] {
  if (known.kind === 'nothing') return 'new'
  return isSameAnswer(given, known) ? 'same' : 'differs'
}

/** What the person has done with an answer, also when the same file is opened once more; nothing while it is to be decided. */
export const stageOf = (
  { system, question, given }: ReturnedAnswer,
  answers: readonly EmployerAnswer[],
): 'taken' | 'refused' | 'put-off' | undefined => {
  const kept = answers.find((one) => one.systemId === system.id && one.question === question)
  return kept && kept.stage !== 'unanswered' && isSameAnswer(kept.given, given) ? kept.stage : undefined
}

const NOTHING: Given = { kind: 'nothing' }

/** What an answer says, in the way its question is answered; nothing where that cannot be told from its words. */
function understand(question: FormQuestion, text: string, words: AnswerWords): Given {
  switch (formQuestions[question].answer) {
    case 'words':
      return { kind: 'words', text }
    case 'day': {
      const on = readIsoDate(/\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? '')
      return on === 'not-a-day' ? NOTHING : { kind: 'day', on }
    }
    case 'choice': {
      const value = chosenIn(text, words(question))
      const choice = [...systemAnswers, ...systemStatuses].find((one) => one === value)
      return choice === undefined ? NOTHING : { kind: 'choice', choice }
    }
    case 'kinds': {
      const values = text.split(/[\n,;·]+/).map((part) => chosenIn(part, words(question)))
      const kinds = dataKinds.filter((kind) => values.includes(kind))
      return kinds.length === 0 || values.includes(undefined) ? NOTHING : { kind: 'kinds', kinds }
    }
  }
}

/** The answer that a text is, or begins with as a word of its own: "Ja, i mars" is yes. */
function chosenIn(text: string, words: ReturnType<AnswerWords>): string | undefined {
  const said = plain(text)
  const starts = (label: string) => said.startsWith(label) && !/^[\p{L}\p{N}]/u.test(said.slice(label.length))
  return words
    .flatMap(({ value, label }) => [value, label].map((name) => ({ value, name: plain(name) })))
    .toSorted((one, other) => other.name.length - one.name.length)
    .find(({ name }) => starts(name))?.value
}

const plain = (text: string): string => asWritten(text).toLowerCase().replaceAll('’', "'")
