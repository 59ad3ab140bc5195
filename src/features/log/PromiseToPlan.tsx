import { useTranslation } from 'react-i18next'
import { openPromises } from '../../domain/work/influenceLog.ts'
import type { LogNote } from '../../schema/logNote.ts'
import { useActions } from '../../store/useActions.ts'
import { useProposal } from '../../store/useProposal.ts'
import { useStaffMeetings } from '../../store/useStaffMeetings.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'

/** What became of a promise: how old an open one is, and the way to follow it up in the plan. */
export function PromiseToPlan({ note }: { readonly note: LogNote }) {
  const { t } = useTranslation('log')
  const [open] = openPromises([note], useToday())
  const text = note.text.trim()
  const isDecided = useIsDecided(note)
  const { isAdded, add } = useProposal({
    text: t('promise.measure', { text }),
    origin: { kind: 'log', logId: note.id },
    dueOn: note.promise.by,
  })
  const isInPlan = isAdded || isDecided
  if (!open) return <p>{t('promise.kept')}</p>
  return (
    <>
      <p>
        {t('promise.open', { count: open.days })} {open.isLate ? t('promise.late', { date: note.promise.by }) : ''}
      </p>
      {text === '' ? null : (
        <Button aria-disabled={isInPlan} onClick={isInPlan ? undefined : add}>
          {t('promise.add')}
          <span className="visually-hidden">: {text}</span>
        </Button>
      )}
      <p role="status">{isInPlan ? t('promise.added') : ''}</p>
    </>
  )
}

/** True for a promise that a staff meeting decided, while the action it made there is left. */
function useIsDecided({ id }: LogNote): boolean {
  const actions = useActions()
  const decisions = useStaffMeetings().flatMap((meeting) => meeting.decisions)
  const decided = new Set<string>(decisions.filter(({ noteId }) => noteId === id).map(({ actionId }) => actionId))
  return actions.some((action) => decided.has(action.id))
}
