import { useTranslation } from 'react-i18next'
import { whatOf } from '../../domain/plan/actionWords.ts'
import { type OutcomeAnswer, type OutcomePart, withAnswer, withoutAnswer } from '../../domain/plan/outcome.ts'
import { useDayWords } from '../../i18n/useDayWords.ts'
import type { Action } from '../../schema/action.ts'
import { dayOrNotSet } from '../../schema/readIsoDate.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { TextArea, TextField } from '../../ui/Field.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'

const ANSWERS = ['yes', 'no', 'later'] as const

/** One proposal and what the employer answered; the rest is asked once there is an answer. */
export function OutcomeCard({ action, number }: { readonly action: Action; readonly number: number }) {
  const { t } = useTranslation(['plan', 'common'])
  const { changeAction } = useWorkEdits()
  const words = whatOf(action, useContent('checklist'))
  const what = words.kind === 'text' ? words.text : t('after.gone')
  const { outcome } = action
  const answer = (value: OutcomeAnswer) => changeAction(action.id, withAnswer(action, value))
  return (
    <li className="card laid-out-late">
      <RadioScale
        legend={t('after.proposal', { number, what })}
        options={ANSWERS.map((value) => ({ value, label: t(`common:outcome.${value}`) }))}
        value={outcome.kind === 'given' ? outcome.answer : ''}
        onChoose={answer}
      />
      {outcome.kind === 'given' ? (
        <>
          <OutcomeFields
            action={action}
            outcome={outcome}
            onChange={(part) => changeAction(action.id, withAnswer(action, outcome.answer, part))}
          />
          <Button look="link" onClick={() => changeAction(action.id, withoutAnswer())}>
            {t('after.clear')} <span className="visually-hidden">{t('after.ofProposal', { number })}</span>
          </Button>
        </>
      ) : null}
    </li>
  )
}

type OutcomeFieldsProps = {
  readonly action: Action
  readonly outcome: Extract<Action['outcome'], { kind: 'given' }>
  readonly onChange: (part: Omit<OutcomePart, 'answer'>) => void
}

function OutcomeFields({ action, outcome, onChange }: OutcomeFieldsProps) {
  const { t } = useTranslation('plan')
  const { changeAction } = useWorkEdits()
  const words = useDayWords()
  return (
    <div className="field-grid">
      <DayField
        label={t('after.on')}
        value={outcome.on === 'not-set' ? '' : outcome.on}
        onChange={(day) => onChange({ on: dayOrNotSet(day) })}
        {...words}
      />
      {outcome.answer === 'no' ? null : (
        <DayField
          label={t(outcome.answer === 'later' ? 'after.newDate' : 'after.dueOn')}
          value={action.dueOn === 'not-set' ? '' : action.dueOn}
          onChange={(day) => changeAction(action.id, { dueOn: dayOrNotSet(day) })}
          {...words}
        />
      )}
      <TextField
        label={t('after.paragraph')}
        hint={t('after.paragraphHint')}
        value={outcome.paragraph}
        onChange={({ target }) => onChange({ paragraph: target.value })}
      />
      <TextArea
        label={t('after.note')}
        hint={t('after.noteHint')}
        value={outcome.note}
        onChange={({ target }) => onChange({ note: target.value })}
      />
    </div>
  )
}
