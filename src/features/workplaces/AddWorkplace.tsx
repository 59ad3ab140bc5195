import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { useDraft } from '../../store/useDraft.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { AddForm } from '../../ui/AddForm.tsx'
import { useOnce } from '../../ui/useOnce.ts'

/** Begins another workplace by its name, which tells it from the others, and goes to its overview. */
export function AddWorkplace() {
  const { t } = useTranslation('workplaces')
  const { startWorkplace } = useWorkEdits()
  const navigate = useNavigate()
  const draft = useDraft('workplace')
  const start = useOnce((name: string) => {
    startWorkplace(name)
    void navigate(addressOf('overview'))
  })
  return (
    <AddForm
      draft={draft}
      label={t('name')}
      hint={t('renameHint')}
      add={t('add')}
      missing={t('nameMissing')}
      look="primary"
      onAdd={(name) => {
        start(name)
        return ''
      }}
    />
  )
}
