import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_DECISIONS } from '../../../domain/staff-meeting/staffMeeting.ts'
import { isBlank } from '../../../domain/texts/asWritten.ts'
import { useDayWords } from '../../../i18n/useDayWords.ts'
import { useUndoWords } from '../../../i18n/useUndoWords.ts'
import { dayOrNotSet } from '../../../schema/readIsoDate.ts'
import { responsibleRoles } from '../../../schema/role.ts'
import { decisionLevels } from '../../../schema/staffMeeting.ts'
import { useRemoved } from '../../../store/useRemoving.ts'
import { useWorkEdits } from '../../../store/useWorkEdits.ts'
import { Button } from '../../../ui/Button.tsx'
import { DayField } from '../../../ui/DayField.tsx'
import { Select, TextField } from '../../../ui/Field.tsx'
import { UndoNotice } from '../../../ui/UndoNotice.tsx'
import { VotedList } from '../VotedList.tsx'
import type { ScreenProps } from './ScreenProps.ts'

/** The order of their making is not told; what was taken back stands last. */
const asTheyStand = () => 0

/** At most three decisions: what, which role, when, and who decides. Each is in the plan at once, but where it is rehearsed. */
export function DecideScreen({ meeting, change, heading }: ScreenProps) {
  const { t } = useTranslation(['staffMeeting', 'common'])
  const { takeBackDecision } = useWorkEdits()
  const { decisions } = meeting
  const { rows, removalOf, note } = useRemoved(decisions, asTheyStand)
  const undoWords = useUndoWords()
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('decide.title')}
      </h1>
      <VotedList points={meeting.points} />
      <ol className="staff-meeting-decided">
        {rows.map((decision) => {
          const removal = removalOf(decision)
          if (removal)
            return decisions.length === MOST_DECISIONS ? null : (
              <UndoNotice
                key={decision.id}
                as="li"
                removal={removal}
                words={t('decide.removed', { what: decision.what })}
                {...undoWords}
              />
            )
          return (
            <li key={decision.id}>
              <span>{decision.what}</span>{' '}
              <span className="staff-meeting-source">
                <span>
                  {decision.responsible.kind === 'role' ? t(`common:responsible.${decision.responsible.role}`) : ''}
                </span>{' '}
                · <span>{decision.dueOn === 'not-set' ? t('decide.noDay') : decision.dueOn}</span> ·{' '}
                <span>{t(`decide.level.${decision.level}`)}</span>
              </span>{' '}
              <Button look="link" onClick={() => note(decision, takeBackDecision(decision.id))}>
                <span>{t('decide.remove')}</span>
                <span className="visually-hidden">{`: ${decision.what}`}</span>
              </Button>
            </li>
          )
        })}
      </ol>
      {decisions.length < MOST_DECISIONS ? (
        <NewDecision meeting={meeting} change={change} heading={heading} />
      ) : (
        <p>{t('decide.enough')}</p>
      )}
    </>
  )
}

function NewDecision({ meeting, meeting: { draft }, change, heading }: ScreenProps) {
  const { t } = useTranslation(['staffMeeting', 'common'])
  const dayWords = useDayWords()
  const { decide } = useWorkEdits()
  const { what, responsible, dueOn, level } = draft.decision
  const [isEmpty, setIsEmpty] = useState(false)
  const type = (part: Partial<typeof draft.decision>) =>
    change({ draft: { ...draft, decision: { ...draft.decision, ...part } } })
  const add = () => {
    const hasNothing = isBlank(what)
    setIsEmpty(hasNothing)
    if (hasNothing) return
    decide(meeting.id)
    // The last one takes its own button away.
    if (meeting.decisions.length + 1 === MOST_DECISIONS) heading.current?.focus()
  }
  return (
    <div className="staff-meeting-fields">
      <TextField
        label={t('decide.what')}
        message={isEmpty && isBlank(what) ? t('decide.empty') : ''}
        value={what}
        onChange={({ target }) => type({ what: target.value })}
      />
      <Select
        label={t('decide.who')}
        options={responsibleRoles.map((value) => ({ value, label: t(`common:responsible.${value}`) }))}
        value={responsible.kind === 'role' ? responsible.role : ''}
        onChange={(role) => type({ responsible: { kind: 'role', role } })}
      />
      <DayField
        label={t('decide.due')}
        value={dueOn === 'not-set' ? '' : dueOn}
        onChange={(day) => type({ dueOn: dayOrNotSet(day) })}
        {...dayWords}
      />
      <Select
        label={t('decide.how')}
        options={decisionLevels.map((value) => ({ value, label: t(`decide.level.${value}`) }))}
        value={level}
        onChange={(chosen) => type({ level: chosen })}
      />
      <Button onClick={add}>{t('decide.add')}</Button>
    </div>
  )
}
