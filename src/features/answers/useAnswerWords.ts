import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerWords } from '../../domain/systems/returnedForm.ts'
import { answerOptions, type Translate } from '../../report/index.ts'
import type { FormQuestion } from '../../schema/answerForm.ts'
import { languages } from '../../schema/language.ts'

const NAMESPACES = ['documents', 'common'] as const
type I18n = ReturnType<typeof useTranslation>['i18n']
const loaded = new WeakMap<I18n, Promise<void>>()

/** The answers there are to choose between, in every language that a form may have been made in. */
export function useAnswerWords(): AnswerWords {
  const { i18n } = useTranslation(NAMESPACES)
  use(inEveryLanguage(i18n))
  const words = languages.map((language): Translate => {
    const t = i18n.getFixedT(language, NAMESPACES)
    return (key, values) => t(key, values ?? {})
  })
  return (question: FormQuestion) => words.flatMap((t) => answerOptions(question, t))
}

/** Fetched once: a promise that is waited for in a drawing must stay the same. */
function inEveryLanguage(i18n: I18n): Promise<void> {
  const known = loaded.get(i18n) ?? i18n.loadLanguages([...languages])
  loaded.set(i18n, known)
  return known
}
