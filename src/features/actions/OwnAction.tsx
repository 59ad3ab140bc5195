import { useTranslation } from 'react-i18next'
import { useDraft } from '../../store/useDraft.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { AddForm } from '../../ui/AddForm.tsx'

type OwnActionProps = {
  readonly count: number
  /** Its fields are to be opened: it has neither responsible nor date of its own yet. */
  readonly onAdded: (id: string) => void
}

/** An action in own words: the nearest manager answers for it and no date is set until the person says otherwise. */
export function OwnAction({ count, onAdded }: OwnActionProps) {
  const { t } = useTranslation('actions')
  const { addActions } = useWorkEdits()
  const draft = useDraft('action')
  const add = (text: string) => {
    const responsible = { kind: 'role', role: 'manager' } as const
    const [id = ''] = addActions([
      { what: { kind: 'own', text }, origin: { kind: 'own' }, responsible, weeks: 'not-set' },
    ])
    onAdded(id)
    return t('own.added', { number: count + 1 })
  }
  return (
    <section aria-label={t('own.title')}>
      <AddForm
        draft={draft}
        label={t('own.what')}
        hint={t('own.hint')}
        add={t('own.add')}
        missing={t('own.empty')}
        isLong
        onAdd={add}
      />
    </section>
  )
}
