import { findingsOf } from '../../../domain/checklist/finding.ts'
import { elementsWith } from '../../../domain/guidelines/guidelineCheck.ts'
import { askedAgain } from '../../../domain/systems/employerAnswers.ts'
import { openSystemQuestions } from '../../../domain/systems/systemQuestion.ts'
import { unknownNeeds } from '../../../domain/training/trainingNeed.ts'
import { judgeAll } from '../../../domain/training/trainingPlan.ts'
import type { AskRole } from '../../../schema/role.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import { formQuestionSays } from '../../say/answerFormWords.ts'
import { nameOnPaper } from '../../say/systemWords.ts'
import { groupSays, topicsSay, trainingIn } from '../../say/trainingWords.ts'

/** Something that nobody could answer, wherever it was asked, and the role it goes to. */
export type OpenQuestion = { readonly text: string; readonly label: string; readonly askRole: AskRole }

/** One list of open questions: those of the checklist, of the guideline, of the training, then those of the AI systems. */
export const openQuestionsOf = (input: DocumentInput): readonly OpenQuestion[] => [
  ...findingsOf(input.checklist, input.answers).flatMap((finding) =>
    finding.kind === 'open-question'
      ? [{ text: finding.question.text, label: finding.question.label, askRole: finding.askRole }]
      : [],
  ),
  ...elementsWith(input.guidelines, input.guidelineCheck, ['dont-know']).map(({ test, title }) => ({
    text: test,
    label: title,
    askRole: 'manager' as const,
  })),
  ...trainingQuestions(input),
  ...questionsAskedAgain(input),
  ...openSystemQuestions(input.systems).map(({ system, question, askRole }) => {
    const text = input.t('documents:register.openQuestion', {
      name: nameOnPaper(system, input.t),
      question: input.t(`documents:register.questions.${question}`),
    })
    return { text, label: text, askRole }
  }),
]

/** What the employer left without an answer in its form, unless the list has it as a question of the register. */
function questionsAskedAgain({ systems, employerAnswers, t }: DocumentInput): readonly OpenQuestion[] {
  const listed = openSystemQuestions(systems)
  return askedAgain(systems, employerAnswers)
    .filter((one) => !listed.some(({ system, question }) => system.id === one.system.id && question === one.question))
    .map(({ system, question, askAgainOn }) => {
      const asked = formQuestionSays(question, t)
      const dated =
        askAgainOn === 'not-set' ? asked : t('documents:answerForm.askAgain', { question: asked, date: askAgainOn })
      const text = t('documents:register.openQuestion', { name: nameOnPaper(system, t), question: dated })
      return { text, label: text, askRole: 'manager' }
    })
}

/** What nobody knows of a group's needs, and what nobody could say of the plan. */
function trainingQuestions(input: DocumentInput): readonly OpenQuestion[] {
  const { t, training, roleGroups } = input
  const askRole = 'manager' as const
  return [
    ...unknownNeeds(training.topics, roleGroups).map(({ group, topics }) => ({
      text: t('documents:training.openQuestion', { group: groupSays(group, t), topics: topicsSay(topics) }),
      label: t('documents:training.openLabel', { group: groupSays(group, t) }),
      askRole,
    })),
    ...judgeAll(training.lessons, trainingIn(input))
      .filter(({ verdict }) => verdict === 'dont-know')
      .map(({ check }) => ({ text: check.question, label: check.question, askRole })),
  ]
}
