import { useTranslation } from 'react-i18next'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { hasWork } from '../../domain/work/hasWork.ts'
import type { Workplace } from '../../schema/workplace.ts'
import { useWorkplaces } from '../../store/useWorkplaces.ts'
import { useTables } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { DataRow } from './DataRow.tsx'

type ToRemoveProps = {
  readonly onText: () => void
  /** Everything, or one workplace. */
  readonly onWipe: (workplace?: Workplace) => void
}

/** What can go for good: one text, one of several workplaces, everything. */
export function ToRemove({ onText, onWipe }: ToRemoveProps) {
  const { t } = useTranslation('myData')
  const workplaces = useWorkplaces()
  const isEmpty = !hasWork(useTables())
  return (
    <>
      {isEmpty ? null : (
        <DataRow icon="log" title={t('forGood.title')} action={<Button onClick={onText}>{t('forGood.button')}</Button>}>
          <p>{t('forGood.text')}</p>
        </DataRow>
      )}
      <DataRow
        icon="hide"
        title={t('wipe.title')}
        action={
          <Button look="danger" onClick={() => onWipe()}>
            {t('wipe.button')}
          </Button>
        }
        outcome={workplaces.length > 1 ? <WipeOneOf {...{ workplaces, onWipe }} /> : null}
      >
        <p>{t('wipe.text')}</p>
      </DataRow>
    </>
  )
}

type WipeOneOfProps = Pick<ToRemoveProps, 'onWipe'> & { readonly workplaces: readonly Workplace[] }

const WipeOneOf = ({ workplaces, onWipe }: WipeOneOfProps) => {
  const { t } = useTranslation('myData')
  return (
    <div>
      <p>{t('wipeOne.text')}</p>
      <p className="row">
        {workplaces.map((workplace) => (
          <Button key={workplace.id} onClick={() => onWipe(workplace)}>
            {t('wipeOne.button', { name: inOneLine(workplace.name) || t('replace.unnamed') })}
          </Button>
        ))}
      </p>
    </div>
  )
}
