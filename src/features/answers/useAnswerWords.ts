import { useTranslation } from 'react-i18next'
import type { AnswerWords } from '../../domain/systems/returnedForm.ts'
import { answerOptions, type Translate } from '../../report/index.ts'
import type { FormQuestion } from '../../schema/answerForm.ts'
import type { Language } from '../../schema/language.ts'

/** The answers there are to choose between, in every language that a form may have been made in. */
export function useAnswerWords(): AnswerWords {
  const [{ t: sv }, { t: en }] = [
    useTranslation(['documents', 'common'], { lng: 'sv' }),
    useTranslation(['documents', 'common'], { lng: 'en' }),
  ]
  const words = {
    sv: (key, values) => sv(key, values ?? {}),
    en: (key, values) => en(key, values ?? {}),
  } satisfies { readonly [L in Language]: Translate }
  return (question: FormQuestion) => Object.values(words).flatMap((t) => answerOptions(question, t))
}
