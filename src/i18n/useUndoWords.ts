import { useTranslation } from 'react-i18next'

/** The words of the way back, the same wherever something can be taken away. */
export function useUndoWords() {
  const { t } = useTranslation('frame')
  return { undo: t('undo'), lost: t('undoGone') }
}

/** The same for an answer that is taken back. */
export function useClearWords() {
  const { t } = useTranslation('frame')
  return { clear: t('clear'), cleared: t('cleared'), ...useUndoWords() }
}
