import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_DECISIONS, newDecision, nextNumber } from '../../../domain/meeting/staffMeeting.ts'
import { useDayWords } from '../../../i18n/useDayWords.ts'
import type { Action } from '../../../schema/action.ts'
import { dayOrNotSet } from '../../../schema/readIsoDate.ts'
import { type ResponsibleRole, responsibleRoles } from '../../../schema/role.ts'
import { decisionLevels, type MeetingDecision } from '../../../schema/staffMeeting.ts'
import { useActions, useOwned, useWorkEdits } from '../../../store/WorkProvider.tsx'
import { Button } from '../../../ui/Button.tsx'
import { DayField } from '../../../ui/DayField.tsx'
import { Select, TextField } from '../../../ui/Field.tsx'
import type { ScreenProps } from './ScreenProps.ts'

type Level = MeetingDecision['level']

/** At most three decisions: what, which role, when, and who decides. Each is in the plan at once. */
export function DecideScreen({ meeting, change, heading }: ScreenProps) {
  const { t } = useTranslation(['apt', 'common'])
  const { removeAction, removeOwned } = useWorkEdits()
  const notes = useOwned('log')
  const actions = useActions()
  const { decisions } = meeting
  const remove = ({ id, actionId, noteId, what }: MeetingDecision) => {
    // The action and the note it became go along, but not where somebody has worked on them since.
    const action = actions.find((one) => one.id === actionId)
    if (action && isAsDecided(action, what)) removeAction(action.id)
    if (notes.some((note) => note.id === noteId && note.text === what)) removeOwned('log', noteId)
    change({ decisions: decisions.filter((one) => one.id !== id) })
    heading.current?.focus()
  }
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('decide.title')}
      </h1>
      <ol>
        {decisions.map((decision) => (
          <li key={decision.id}>
            {decision.what}{' '}
            <span className="apt-source">
              {decision.responsible.kind === 'role' ? t(`common:responsible.${decision.responsible.role}`) : ''} ·{' '}
              {decision.dueOn === 'not-set' ? t('decide.noDay') : decision.dueOn} ·{' '}
              {t(`decide.level.${decision.level}`)}
            </span>{' '}
            <Button look="link" onClick={() => remove(decision)}>
              {t('decide.remove')}
              <span className="visually-hidden">: {decision.what}</span>
            </Button>
          </li>
        ))}
      </ol>
      {decisions.length < MOST_DECISIONS ? (
        <NewDecision meeting={meeting} change={change} heading={heading} />
      ) : (
        <p>{t('decide.enough')}</p>
      )}
    </>
  )
}

/** True while nothing has been said or done of an action since the meeting decided it. */
const isAsDecided = ({ what, status, outcome, check }: Action, decided: string) =>
  what.kind === 'own' && what.text === decided && status === 'proposed' && outcome.kind === 'none' && check.text === ''

function NewDecision({ meeting, meeting: { draft }, change, heading }: ScreenProps) {
  const { t } = useTranslation(['apt', 'common'])
  const dayWords = useDayWords()
  const { addActions, changeAction, addOwned } = useWorkEdits()
  const { what, responsible, dueOn, level } = draft.decision
  const [isEmpty, setIsEmpty] = useState(false)
  const type = (part: Partial<typeof draft.decision>) =>
    change({ draft: { ...draft, decision: { ...draft.decision, ...part } } })
  const add = () => {
    const text = what.trim()
    setIsEmpty(text === '')
    if (text === '') return
    const origin = { kind: 'meeting', meetingId: meeting.id } as const
    const [actionId = 'none'] = addActions([{ what: { kind: 'own', text }, origin, responsible, weeks: 'not-set' }])
    if (actionId !== 'none') changeAction(actionId, { dueOn })
    const noteId = addOwned({
      ...{ kind: 'log', on: meeting.on, party: 'staff-meeting', text, paragraph: '' },
      event: level === 'manager' ? 'promised' : 'asked',
      promise: { by: dueOn, isKept: false },
    })
    const id = `decision-${nextNumber(meeting.decisions)}`
    change({
      decisions: [...meeting.decisions, { ...draft.decision, id, what: text, actionId, noteId }],
      draft: { ...draft, decision: newDecision },
    })
    // The last one takes its own button away.
    if (meeting.decisions.length + 1 === MOST_DECISIONS) heading.current?.focus()
  }
  return (
    <div className="apt-fields">
      <TextField
        label={t('decide.what')}
        message={isEmpty && what.trim() === '' ? t('decide.empty') : ''}
        value={what}
        onChange={({ target }) => type({ what: target.value })}
      />
      <Select
        label={t('decide.who')}
        options={responsibleRoles.map((value) => ({ value, label: t(`common:responsible.${value}`) }))}
        value={responsible.kind === 'role' ? responsible.role : ''}
        onChange={({ target }) => type({ responsible: { kind: 'role', role: target.value as ResponsibleRole } })}
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
        onChange={({ target }) => type({ level: target.value as Level })}
      />
      <Button look="primary" onClick={add}>
        {t('decide.add')}
      </Button>
    </div>
  )
}
