import { useTranslation } from 'react-i18next'
import { whatOf } from '../../domain/plan/actionWords.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import type { Action } from '../../schema/action.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { type Removal, UndoNotice } from '../../ui/UndoNotice.tsx'

/** Stands where a removed action stood, for as long as the page is open. */
export function RemovedAction({ action, removal }: { readonly action: Action; readonly removal: Removal }) {
  const { t } = useTranslation('actions')
  const undoWords = useUndoWords()
  const what = whatOf(action, useContent('checklist'), useOwned('system'))
  const words = what.kind === 'text' ? what.text : ''
  return (
    <UndoNotice
      as="li"
      removal={removal}
      words={words ? t('removed.text', { words }) : t('removed.textGone')}
      {...undoWords}
    />
  )
}
