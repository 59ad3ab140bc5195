import type { i18n } from 'i18next'
import { startTransition, useEffect, useState } from 'react'
import { type Language, languageFrom } from '../schema/language.ts'

/** The app's language, changed in place: the old words stay on the screen until the new ones have come. */
export function useLanguage(translation: i18n, remember: (language: Language) => void) {
  const [language, setLanguage] = useState<Language>(languageFrom(translation.language))
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const chooseLanguage = (chosen: Language) => {
    remember(chosen)
    void translation.changeLanguage(chosen).then(() => startTransition(() => setLanguage(chosen)))
  }
  return { language, chooseLanguage }
}
