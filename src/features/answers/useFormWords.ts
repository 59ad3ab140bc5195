import { useTranslation } from 'react-i18next'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { formQuestionSays, givenSays, type Translate } from '../../report/index.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import type { FormQuestion } from '../../schema/answerForm.ts'
import type { Given } from '../../schema/employerAnswer.ts'

/** What questions, answers and systems are called on the page: the same words as in the form. */
export function useFormWords() {
  const { t } = useTranslation('answers')
  const { t: documents } = useTranslation(['documents', 'common'])
  const words: Translate = (key, values) => documents(key, values ?? {})
  return {
    ask: (question: FormQuestion) => formQuestionSays(question, words),
    says: (question: FormQuestion, given: Given) => givenSays(question, given, words).join(', ') || t('answer.nothing'),
    nameOf: ({ name }: AiSystem) => inOneLine(name) || t('unnamed'),
  }
}
