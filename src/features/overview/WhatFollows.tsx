import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { findingsOf } from '../../domain/checklist/finding.ts'
import { dayOf, daysBetween } from '../../domain/days/isoDay.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useActions } from '../../store/useActions.ts'
import { useAnswers, useRound, useToday } from '../../store/WorkProvider.tsx'

/** What the answers lead to, as counts with a way there. */
export function WhatFollows() {
  const { t } = useTranslation('overview')
  const checklist = useContent('checklist')
  const answers = useAnswers()
  const actions = useActions()
  if (!useRound()) return null
  const findings = findingsOf(checklist, answers)
  const open = findings.filter(({ kind }) => kind === 'open-question').length
  const compared = checklist.steps
    .flatMap(({ questions }) => questions)
    .filter(
      ({ id, figure }) => figure && !['not-answered', 'not-applicable'].includes(answers[id]?.choice ?? 'not-answered'),
    )
  const lines = [
    { name: 'open', count: open, to: addressOf('plan') },
    { name: 'gaps', count: findings.length - open, to: addressOf('actions') },
    { name: 'actions', count: actions.length, to: addressOf('actions') },
    { name: 'compare', count: compared.length, to: addressOf('compare') },
  ] as const
  return (
    <section className="section">
      <h2>{t('rest.title')}</h2>
      <ul>
        {lines.map(({ name, count, to }) => (
          <li key={name}>
            {count > 0 ? <Link to={to}>{t(`rest.${name}`, { count })}</Link> : t(`rest.${name}`, { count })}
          </li>
        ))}
      </ul>
      <CopyLine />
    </section>
  )
}

/** One quiet line on the latest copy: never in the way. */
function CopyLine() {
  const { t } = useTranslation('overview')
  const { copiedAt } = useDevice()
  const today = useToday()
  const count = copiedAt ? daysBetween(dayOf(copiedAt), today) : 0
  return (
    <p className="muted">
      {copiedAt ? t('copy.days', { count }) : t('copy.never')} <Link to={addressOf('myData')}>{t('copy.link')}</Link>
    </p>
  )
}
