import { systemAnswers } from '../../schema/aiSystem.ts'
import { type FormQuestion, formQuestions } from '../../schema/answerForm.ts'
import type { Given } from '../../schema/employerAnswer.ts'
import { dataKinds, systemStatuses } from '../../schema/systemTraits.ts'
import type { Translate } from './translate.ts'

/** An answer to choose, by its id and in words. */
export type AnswerOption = { readonly value: string; readonly label: string }

export const formQuestionSays = (question: FormQuestion, t: Translate): string =>
  t(`documents:answerForm.questions.${question}`)

/** The answers of a question that has some to choose between; none for words and days. */
export function answerOptions(question: FormQuestion, t: Translate): readonly AnswerOption[] {
  const { answer } = formQuestions[question]
  if (answer === 'kinds')
    return dataKinds.map((value) => ({ value, label: t(`documents:register.dataKinds.${value}`) }))
  if (answer !== 'choice') return []
  return question === 'status'
    ? systemStatuses.map((value) => ({ value, label: t(`documents:register.statuses.${value}`) }))
    : systemAnswers
        .filter((value) => value !== 'not-answered')
        .map((value) => ({ value, label: t(`documents:register.answers.${value}`) }))
}

/** An answer as lines of words; none where nothing was answered. */
export function givenSays(question: FormQuestion, given: Given, t: Translate): readonly string[] {
  switch (given.kind) {
    case 'nothing':
      return []
    case 'words':
      return [given.text]
    case 'day':
      return [given.on]
    case 'choice':
      return answerOptions(question, t).flatMap(({ value, label }) => (value === given.choice ? [label] : []))
    case 'kinds':
      return given.kinds.map((kind) => t(`documents:register.dataKinds.${kind}`))
  }
}
