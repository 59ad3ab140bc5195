import type { AiActReading } from '../../domain/systems/systemLaw.ts'
import type { SystemQuestion } from '../../domain/systems/systemQuestion.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import type { Translate } from './translate.ts'
import { inSentence } from './words.ts'

export const nameOf = ({ name }: Pick<AiSystem, 'name'>, t: Translate): string =>
  inOneLine(name) || t('documents:register.unnamed')

/** The same in a document: a line to write on where it has no name yet. */
export const nameOnPaper = ({ name }: Pick<AiSystem, 'name'>, t: Translate): string =>
  inOneLine(name) || t('documents:plan.fillIn')

/** What was answered to one of a system's questions; a line to write on where nothing was. */
export function systemAnswerSays(system: AiSystem, question: SystemQuestion, t: Translate): string {
  if (system[question] === 'not-answered') return t('documents:plan.fillIn')
  switch (question) {
    case 'status':
      return t(`documents:register.statuses.${system.status}`)
    case 'origin':
      return t(`documents:register.origins.${system.origin}`)
    case 'listedUse':
      return t(`documents:register.listedUses.${system.listedUse}`)
    default:
      return t(`documents:register.answers.${system[question]}`)
  }
}

export const dataSays = ({ data }: Pick<AiSystem, 'data'>, t: Translate): string =>
  data
    .map((kind) => t(`documents:register.dataKinds.${kind}`))
    .map((label, index) => (index === 0 ? label : inSentence(label)))
    .join(', ')

/** What nobody has answered yet of what would decide how the AI Act reads; '' where nothing is missing. */
export const openSays = (reading: AiActReading, t: Translate): string =>
  reading.kind === 'cannot-tell' && reading.open.length > 0
    ? t('documents:register.open', {
        questions: reading.open.map((question) => t(`documents:register.questions.${question}`)).join(' '),
      })
    : ''
