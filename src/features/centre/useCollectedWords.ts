import { useTranslation } from 'react-i18next'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { Collected } from '../../schema/collection.ts'
import { useContent } from '../../store/ContentProvider.tsx'

/** The id of what opens an example. */
export const toggleOf = ({ example }: Collected) => `${example.id}-collected`

/** What is told of an example in the list, as cards or as a table; '' for what it does not say. */
export function useCollectedWords({ example, status, isSetApart }: Collected) {
  const { t } = useTranslation(['centre', 'examples'])
  const { steps } = useContent('checklist')
  const { headline = '', done = '', situation = '' } = example.texts
  const { sector, step } = example.facts
  return {
    name: inOneLine(headline) || t('examples:unnamed'),
    line: inOneLine(done || situation),
    sector: sector === 'not-answered' ? '' : t(`examples:sector.${sector}`),
    step: steps.find(({ id }) => id === step)?.title ?? '',
    notes: [...(isSetApart ? [t('in.setApart')] : []), ...(example.isInvented ? [t('examples:invented')] : [])],
    status: t(`status.${status}`),
  }
}
