import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { whatOf } from '../../domain/plan/actionWords.ts'
import { type OutcomeAnswer, type OutcomePart, withAnswer, withoutAnswer } from '../../domain/plan/outcome.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { useDayWords } from '../../i18n/useDayWords.ts'
import { useClearWords } from '../../i18n/useUndoWords.ts'
import type { Action } from '../../schema/action.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import { dayOrNotSet } from '../../schema/readIsoDate.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useDayBefore } from '../../store/useDayBefore.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { TextArea, TextField } from '../../ui/Field.tsx'
import { FilledRow } from '../../ui/FilledRow.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'

const ANSWERS = ['yes', 'no', 'later'] as const

type Given = Extract<Action['outcome'], { kind: 'given' }>
type OutcomeRowProps = {
  readonly action: Action
  readonly number: number
  /** The day that an answer gets when it is given. */
  readonly meetingOn: IsoDate | 'not-set'
}

/** One proposal with the employer's three possible answers beside it; the rest is asked once there is one. */
export function OutcomeRow({ action, number, meetingOn }: OutcomeRowProps) {
  const { t } = useTranslation(['plan', 'common'])
  const { changeAction } = useWorkEdits()
  const words = whatOf(action, useContent('checklist'), useOwned('system'))
  const what = words.kind === 'text' ? words.text : t('after.gone')
  const { outcome } = action
  const day = outcome.kind === 'none' ? { on: meetingOn } : {}
  // The proposal as it stood before its answer was taken back here.
  const [cleared, setCleared] = useState<Action>()
  const clearWords = useClearWords()
  const dayBefore = useDayBefore(action)
  const answer = (value: OutcomeAnswer) => changeAction(action.id, withAnswer(action, value, day, dayBefore))
  return (
    <li className="outcome laid-out-late">
      <RadioScale
        look="row"
        legend={t('after.proposal', { number, what })}
        options={ANSWERS.map((value) => ({ value, label: t(`common:outcome.${value}`) }))}
        value={outcome.kind === 'given' ? outcome.answer : ''}
        onChoose={answer}
      />
      {outcome.kind === 'given' ? (
        <Answered
          {...{ action, outcome, number }}
          onClear={() => {
            setCleared(action)
            changeAction(action.id, withoutAnswer(action, dayBefore))
          }}
        />
      ) : cleared ? (
        <UndoNotice
          removal={{
            undo: () => {
              const { outcome: given, status, dueOn } = cleared
              changeAction(action.id, { outcome: given, status, dueOn })
            },
            isLost: false,
          }}
          words={clearWords.cleared}
          undo={clearWords.undo}
          lost={clearWords.lost}
        />
      ) : null}
    </li>
  )
}

type AnsweredProps = {
  readonly action: Action
  readonly outcome: Given
  readonly number: number
  readonly onClear: () => void
}

/** When it was answered and what else was said, in one row until somebody opens it. */
function Answered({ action, outcome, number, onClear }: AnsweredProps) {
  const { t } = useTranslation('plan')
  const { changeAction } = useWorkEdits()
  const { on, paragraph, note } = outcome
  const words = [on === 'not-set' ? '' : on, inOneLine(paragraph), inOneLine(note)].filter(Boolean).join(' · ')
  const of = t('after.ofProposal', { number })
  return (
    <div className="outcome-answered">
      <FilledRow name={t('after.details')} words={words} of={of}>
        <OutcomeFields
          action={action}
          outcome={outcome}
          onChange={(part) => changeAction(action.id, withAnswer(action, outcome.answer, part))}
        />
        <Button look="link" onClick={onClear}>
          <span>{t('after.clear')}</span> <span className="visually-hidden">{of}</span>
        </Button>
      </FilledRow>
    </div>
  )
}

type OutcomeFieldsProps = {
  readonly action: Action
  readonly outcome: Given
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
