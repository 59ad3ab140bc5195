import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isInPlan } from '../../domain/staff-meeting/staffMeeting.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useFocusNext } from '../../ui/useFocusNext.ts'

/** What was decided where somebody else led the meeting is a proposal here: one press takes it over into the plan. */
export function NewDecisions({ meeting: { id, decisions } }: { readonly meeting: StaffMeeting }) {
  const { t } = useTranslation('staffMeeting')
  const { takeOverDecisions } = useWorkEdits()
  const [taken, setTaken] = useState(0)
  const [told, focusNext] = [useId(), useFocusNext()]
  const count = decisions.filter((decision) => !isInPlan(decision)).length
  return (
    <>
      {count > 0 ? (
        <Notice tone="info">
          <p>{t('after.new', { count })}</p>
          <Button
            onClick={() => {
              // What was pressed goes: where it is told what became of it one can go on.
              focusNext(told)
              takeOverDecisions(id)
              setTaken(count)
            }}
          >
            {t('after.takeOver', { count })}
          </Button>
        </Notice>
      ) : null}
      <div role="status" id={told} tabIndex={-1}>
        {count === 0 && taken > 0 ? (
          <Notice tone="ok">
            <p>{t('after.taken', { count: taken })}</p>
          </Notice>
        ) : null}
      </div>
    </>
  )
}
