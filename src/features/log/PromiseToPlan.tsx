import { useTranslation } from 'react-i18next'
import { openPromises } from '../../domain/influenceLog.ts'
import type { LogNote } from '../../schema/logNote.ts'
import { useProposal } from '../../store/useProposal.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'

/** What became of a promise: how old an open one is, and the way to follow it up in the plan. */
export function PromiseToPlan({ note }: { readonly note: LogNote }) {
  const { t } = useTranslation('log')
  const [open] = openPromises([note], useToday())
  const text = note.text.trim()
  const { isAdded, add } = useProposal({
    text: t('promise.measure', { text }),
    origin: { kind: 'log', logId: note.id },
    dueOn: note.promise.by,
  })
  if (!open) return <p>{t('promise.kept')}</p>
  return (
    <>
      <p>
        {t('promise.open', { count: open.days })} {open.isLate ? t('promise.late', { date: note.promise.by }) : ''}
      </p>
      {text === '' ? null : (
        <Button aria-disabled={isAdded} onClick={add}>
          {t('promise.add')}
          <span className="visually-hidden">: {text}</span>
        </Button>
      )}
      <p role="status">{isAdded ? t('promise.added') : ''}</p>
    </>
  )
}
