import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { type ThisWeek as Line, promisesIn, thisWeek } from '../../domain/follow-up/agreed.ts'
import { whatOf } from '../../domain/plan/actionWords.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useActions } from '../../store/useActions.ts'
import { useOwned, useToday } from '../../store/WorkProvider.tsx'

/** Nothing to go through again in a first round. */
const NONE = { 'not-reviewed': 0, 'now-unknown': 0 } as const

/** Three lines at most on what to do this week, each with the way there. */
export function ThisWeek({ counts = NONE }: { readonly counts?: Parameters<typeof thisWeek>[0]['counts'] }) {
  const { t } = useTranslation('followUp')
  const today = useToday()
  const lines = thisWeek({ actions: useActions(), promises: promisesIn(useOwned('log'), today), counts, today })
  if (lines.length === 0) return null
  return (
    <section className="this-week">
      <h2>{t('week.title')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.kind}>
            <LineWords line={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function LineWords({ line }: { readonly line: Line }) {
  const { t } = useTranslation('followUp')
  const checklist = useContent('checklist')
  const systems = useOwned('system')
  if (line.kind === 'broken-promise') {
    const { note } = line.promise
    const text = inOneLine(note.text) || t('noText')
    return (
      <>
        <Link to={addressOf('log')}>{t('week.broken-promise', { text, date: note.promise.by })}</Link>{' '}
        <Others count={line.others} />
      </>
    )
  }
  if (line.kind === 'late-action') {
    const what = whatOf(line.action, checklist, systems)
    const text = what.kind === 'text' ? inOneLine(what.text) : t('noText')
    // What nobody has said yes to is not asked after, but asked for.
    const says = line.action.status === 'proposed' ? 'week.late-proposal' : 'week.late-action'
    return (
      <>
        <Link to={addressOf('afterMeeting')}>{t(says, { text, date: line.action.dueOn })}</Link>{' '}
        <Others count={line.others} />
      </>
    )
  }
  return <Link to={addressOf('checklist')}>{t(`week.${line.kind}`, { count: line.count })}</Link>
}

function Others({ count }: { readonly count: number }) {
  const { t } = useTranslation('followUp')
  return count === 0 ? null : <span className="muted">{t('week.others', { count })}</span>
}
