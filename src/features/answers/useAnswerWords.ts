import { useTranslation } from 'react-i18next'
import type { AnswerWords } from '../../domain/systems/returnedForm.ts'
import { answerOptions, type Translate } from '../../report/index.ts'
import type { FormQuestion } from '../../schema/answerForm.ts'
import { languages } from '../../schema/language.ts'

const NAMESPACES = ['documents', 'common'] as const

/**
 * Gives the answers there are to choose between, in every language that a form may have been made in. They are fetched when a
 * form has been opened, not before its page is drawn.
 */
export function useAnswerWords(): () => Promise<AnswerWords> {
  const { i18n } = useTranslation(NAMESPACES)
  return async () => {
    await i18n.loadLanguages([...languages])
    const words = languages.map((language): Translate => {
      const t = i18n.getFixedT(language, NAMESPACES)
      return (key, values) => t(key, values ?? {})
    })
    return (question: FormQuestion) => words.flatMap((t) => answerOptions(question, t))
  }
}
