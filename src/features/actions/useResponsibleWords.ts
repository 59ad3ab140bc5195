import { useTranslation } from 'react-i18next'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { Action } from '../../schema/action.ts'

/** Words for who is responsible: the role's name, the own words, or that nobody is chosen. */
export function useResponsibleWords(): (responsible: Action['responsible']) => string {
  const { t } = useTranslation(['actions', 'common'])
  return (responsible) =>
    responsible.kind === 'role'
      ? t(`common:responsible.${responsible.role}`)
      : inOneLine(responsible.text) || t('card.nobody')
}
