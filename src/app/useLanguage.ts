import type { i18n } from 'i18next'
import { startTransition, useEffect, useState } from 'react'
import { languageOf, marked, type Reading, readingFrom } from '../schema/language.ts'

/** The app's language, changed in place: the old words stay on the screen until the new ones have come. */
export function useLanguage(translation: i18n, remember: (reading: Reading) => void) {
  const [reading, setReading] = useState<Reading>(readingFrom(translation.language))
  useEffect(() => {
    document.documentElement.lang = reading
    document.documentElement.dir = marked(languageOf(reading)).dir
  }, [reading])
  const chooseLanguage = (chosen: Reading) => {
    remember(chosen)
    void translation.changeLanguage(chosen).then(() => startTransition(() => setReading(chosen)))
  }
  return { language: languageOf(reading), reading, chooseLanguage }
}
