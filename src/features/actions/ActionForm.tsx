import { useTranslation } from 'react-i18next'
import { withStatus } from '../../domain/plan/outcome.ts'
import { type Action, type ActionPart, actionStatuses } from '../../schema/action.ts'
import { useDayBefore } from '../../store/useDayBefore.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Field.tsx'
import { CheckFields } from './CheckFields.tsx'
import { DueField } from './DueField.tsx'
import { elementIds } from './elementIds.ts'
import { ResponsibleField } from './ResponsibleField.tsx'
import { WhatField } from './WhatField.tsx'

type ActionFormProps = {
  readonly action: Action
  readonly number: number
  readonly onClose: () => void
  readonly onRemove: () => void
}

/** The fields of an action. Every change counts at once; closing saves nothing more. */
export function ActionForm({ action, number, onClose, onRemove }: ActionFormProps) {
  const { t } = useTranslation('actions')
  const { changeAction } = useWorkEdits()
  const dayBefore = useDayBefore(action)
  const change = (part: ActionPart) => changeAction(action.id, part)
  const close = () => {
    document.getElementById(elementIds(action).toggle)?.focus()
    onClose()
  }
  const ofNumber = <span className="visually-hidden">{t('card.ofNumber', { number })}</span>
  return (
    <fieldset className="action-form">
      <legend>{t('form.legend', { number })}</legend>
      <WhatField action={action} onChange={(what) => change({ what })} />
      <ResponsibleField responsible={action.responsible} onChange={(responsible) => change({ responsible })} />
      <DueField action={action} onChange={(dueOn) => change({ dueOn })} />
      <CheckFields action={action} onChange={change} />
      <Select
        label={t('form.status')}
        options={actionStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={action.status}
        onChange={(status) => change(withStatus(action, status, dayBefore))}
      />
      <p className="row">
        <Button onClick={close}>
          <span>{t('form.close')}</span> {ofNumber}
        </Button>
        <Button look="link" onClick={onRemove}>
          <span>{t('card.remove')}</span> {ofNumber}
        </Button>
      </p>
    </fieldset>
  )
}
