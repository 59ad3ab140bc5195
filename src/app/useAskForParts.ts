import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useAskForContent } from '../store/ContentProvider.tsx'
import type { PageParts } from './pageParts.ts'

/** Asks for the words and the content of a page at once; what is there already is asked for no more. */
export function useAskForParts(): (parts: PageParts) => void {
  const { i18n } = useTranslation('common')
  const askForContent = useAskForContent()
  return useCallback(
    ({ words, content }) => {
      void i18n.loadNamespaces(words)
      askForContent(content)
    },
    [i18n, askForContent],
  )
}
