import { useTranslation } from 'react-i18next'
import type { FilesCompared, RoundInFile } from '../../domain/follow-up/filesCompared.ts'
import { movementKinds, whatMoved } from '../../domain/follow-up/movement.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { MovementRows } from './MovementRows.tsx'
import { NoLongerAsked } from './NoLongerAsked.tsx'

/** What moved from the round of one file to the round of another. */
export function FilesMoved({ of }: { readonly of: Extract<FilesCompared, { kind: 'compared' }> }) {
  const { t } = useTranslation('followUp')
  const checklist = useContent('checklist')
  const { earlier, later, told } = of
  const asRound = ({ answers, round }: RoundInFile) => ({ answers, startedOn: round.startedOn })
  const moved = whatMoved(checklist, asRound(earlier), asRound(later))
  const nameOf = ({ workplace }: RoundInFile) => inOneLine(workplace.name) || t('files.unnamed')
  return (
    <>
      {told.map((one) => (
        <Notice key={one} tone="warn">
          <p>
            {t(`files.told.${one}`, {
              ...{ earlier: nameOf(earlier), later: nameOf(later) },
              ...{ name: later.name, date: later.round.startedOn },
            })}
          </p>
        </Notice>
      ))}
      <p>{t('between', { earlier: earlier.round.startedOn, later: later.round.startedOn })}</p>
      <MovementRows kinds={movementKinds} moved={moved} later={later.answers} leads={false} />
      <NoLongerAsked dropped={moved.dropped} />
    </>
  )
}
