import { useTranslation } from 'react-i18next'
import { isPast } from '../../domain/plan/dueDate.ts'
import { namesSafetyRepresentative } from '../../domain/plan/responsible.ts'
import { carriedOut, isDoneInPlan } from '../../domain/risks/carriedOut.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { useDayWords } from '../../i18n/useDayWords.ts'
import { dayOrNotSet } from '../../schema/readIsoDate.ts'
import type { Risk, RiskPart } from '../../schema/riskAnalysis.ts'
import { type ResponsibleRole, responsibleRoles } from '../../schema/role.ts'
import { useActions } from '../../store/useActions.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Check, Select, TextField } from '../../ui/Field.tsx'
import { FilledRow } from '../../ui/FilledRow.tsx'

type RiskFollowUpProps = { readonly risk: Risk; readonly onChange: (part: RiskPart) => void }

/** Who at the employer, by when, and when and by whom it is followed up (AFS 2023:1 13 §). */
export function RiskFollowUp({ risk, onChange }: RiskFollowUpProps) {
  const { t } = useTranslation(['risks', 'common'])
  const dayWords = useDayWords()
  const today = useToday()
  const isDone = carriedOut([risk], useActions()).size > 0
  const { responsible, dueOn, followUpOn, followUpBy } = risk
  const own = responsible.kind === 'own' ? responsible.text : ''
  const choose = (value: string) => {
    const role = responsibleRoles.find((one) => one === value) satisfies ResponsibleRole | undefined
    onChange({ responsible: role ? { kind: 'role', role } : { kind: 'own', text: '' } })
  }
  const who = responsible.kind === 'role' ? t(`common:responsible.${responsible.role}`) : inOneLine(own)
  const filled = [who, dueOn === 'not-set' ? '' : dueOn].filter((word) => word !== '').join(' · ')
  return (
    <>
      <FilledRow name={t('card.followUpRow')} words={filled}>
        <Select
          label={t('card.responsible')}
          options={[
            ...responsibleRoles.map((value) => ({ value, label: t(`common:responsible.${value}`) })),
            { value: 'own', label: t('card.role') },
          ]}
          value={responsible.kind === 'role' ? responsible.role : 'own'}
          onChange={choose}
        />
        {responsible.kind === 'own' ? (
          <TextField
            label={t('card.role')}
            message={namesSafetyRepresentative(own) ? t('card.safety') : ''}
            value={own}
            onChange={({ target }) => onChange({ responsible: { kind: 'own', text: target.value } })}
          />
        ) : null}
        <DayField
          label={t('card.due')}
          message={isPast(dueOn, today) && !isDone ? t('card.duePastKept') : ''}
          value={dueOn === 'not-set' ? '' : dueOn}
          onChange={(day) => onChange({ dueOn: dayOrNotSet(day) })}
          {...dayWords}
        />
        <DayField
          label={t('card.followUp')}
          value={followUpOn === 'not-set' ? '' : followUpOn}
          onChange={(day) => onChange({ followUpOn: dayOrNotSet(day) })}
          {...dayWords}
        />
        <TextField
          label={t('card.followUpBy')}
          value={followUpBy}
          onChange={({ target }) => onChange({ followUpBy: target.value })}
        />
      </FilledRow>
      <MeasuresDone risk={risk} onChange={onChange} />
    </>
  )
}

/** That the measures are done is ticked here, or follows from the plan. */
function MeasuresDone({ risk, onChange }: RiskFollowUpProps) {
  const { t } = useTranslation('risks')
  const actions = useActions()
  if (risk.measures.length === 0) return null
  if (isDoneInPlan(risk, actions)) return <p>{t('card.doneInPlan')}</p>
  return (
    <>
      <Check
        label={t('card.done')}
        checked={risk.areMeasuresDone === true}
        onChange={({ target }) => onChange({ areMeasuresDone: target.checked })}
      />
      <p className="muted">{t('card.doneHint')}</p>
    </>
  )
}
