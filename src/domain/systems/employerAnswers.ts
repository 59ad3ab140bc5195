import type { AiSystem, AiSystemPart } from '../../schema/aiSystem.ts'
import {
  type FormQuestion,
  formQuestionIds,
  formQuestions,
  isOwnFormQuestion,
  type OwnFormQuestion,
} from '../../schema/answerForm.ts'
import type { EmployerAnswer, Given } from '../../schema/employerAnswer.ts'
import { dataKinds } from '../../schema/systemTraits.ts'
import { asWritten, isBlank } from '../texts/asWritten.ts'

const NOTHING: Given = { kind: 'nothing' }

/** What is known already of what a question asks: by the register, else by what was taken over before. */
export function knownOf(
  system: AiSystem,
  question: FormQuestion,
  answers: readonly Pick<EmployerAnswer, 'systemId' | 'question' | 'stage' | 'given'>[],
): Given {
  if (isOwnFormQuestion(question)) {
    const taken = answers.find((one) => one.systemId === system.id && one.question === question)
    return taken?.stage === 'taken' ? taken.given : NOTHING
  }
  switch (question) {
    case 'data':
      return system.data.length === 0 ? NOTHING : { kind: 'kinds', kinds: system.data }
    case 'decidedOn':
      return system.decidedOn === 'not-set' ? NOTHING : { kind: 'day', on: system.decidedOn }
    case 'status':
    case 'ranksOrMeasures':
    case 'decidesAboutStaff':
    case 'riskAnalysis':
    case 'dataProtection':
      return isUnknown(system[question]) ? NOTHING : { kind: 'choice', choice: system[question] }
    default:
      return isBlank(system[question]) ? NOTHING : { kind: 'words', text: system[question] }
  }
}

/** Whoever asks wants to know: "don't know" of our own is no answer to send along. */
const isUnknown = (choice: string) => choice === 'not-answered' || choice === 'dont-know'

/**
 * What of the system changes when an answer is taken over: nothing where the register has no place for it, or where it was
 * answered in another way than the question takes.
 */
export function partOfAnswer(question: FormQuestion, given: Given): AiSystemPart {
  if (isOwnFormQuestion(question) || formQuestions[question].answer !== given.kind) return {}
  return { [question]: givenIn(given) }
}

function givenIn(given: Given): unknown {
  switch (given.kind) {
    case 'nothing':
      return undefined
    case 'words':
      return given.text
    case 'day':
      return given.on
    case 'choice':
      return given.choice
    case 'kinds':
      return given.kinds
  }
}

/** True for two answers that say the same. */
export const isSameAnswer = (one: Given, other: Given): boolean => saidBy(one) === saidBy(other)

function saidBy(given: Given): string {
  switch (given.kind) {
    case 'nothing':
      return ''
    case 'words':
      return asWritten(given.text)
    case 'day':
      return given.on
    case 'choice':
      return given.choice
    case 'kinds':
      return dataKinds.filter((kind) => given.kinds.includes(kind)).join()
  }
}

/** A question that the employer left without an answer, on a system that is still there and of which it is still not known. */
export type AskedAgain = {
  readonly system: AiSystem
  readonly question: FormQuestion
  readonly askAgainOn: EmployerAnswer['askAgainOn']
}

/** The open questions to the employer, in the order of the systems and of the form. */
export const askedAgain = (systems: readonly AiSystem[], answers: readonly EmployerAnswer[]): readonly AskedAgain[] =>
  systems.flatMap((system) =>
    formQuestionIds.flatMap((question) => {
      const answer = answers.find((one) => one.systemId === system.id && one.question === question)
      const isOpen = answer?.stage === 'unanswered' && knownOf(system, question, answers).kind === 'nothing'
      return isOpen ? [{ system, question, askAgainOn: answer.askAgainOn }] : []
    }),
  )

/** What the employer has answered of what the register does not ask, and that was taken over. */
export const takenWords = (
  { id }: Pick<AiSystem, 'id'>,
  answers: readonly EmployerAnswer[],
): readonly { readonly question: OwnFormQuestion; readonly text: string }[] =>
  formQuestionIds.filter(isOwnFormQuestion).flatMap((question) => {
    const answer = answers.find((one) => one.systemId === id && one.question === question)
    return answer?.stage === 'taken' && answer.given.kind === 'words' ? [{ question, text: answer.given.text }] : []
  })
