import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { findingsOf } from '../../domain/checklist/finding.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useActions } from '../../store/useActions.ts'
import { useAnswers, useRound } from '../../store/WorkProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'

/** What the answers lead to: three counts in one strip, each with its way there. */
export function WhatFollows() {
  const { t } = useTranslation('overview')
  const actions = useActions().length
  const findings = findingsOf(useContent('checklist'), useAnswers())
  if (!useRound()) return null
  const open = findings.filter(({ kind }) => kind === 'open-question').length
  const counts = [
    { name: 'open', count: open, to: addressOf('plan') },
    { name: 'gaps', count: findings.length - open, to: addressOf('actions') },
    { name: 'actions', count: actions, to: addressOf('actions') },
  ] as const
  return (
    <div className="counts">
      <ul>
        {counts.map(({ name, count, to }) => (
          <li key={name}>
            <strong>{count}</strong>{' '}
            {count > 0 ? (
              <Link to={to}>{t(`rest.${name}`, { count })}</Link>
            ) : (
              <span className="muted">{t(`rest.${name}`, { count })}</span>
            )}
          </li>
        ))}
      </ul>
      <Link className={buttonClass('plain')} to={addressOf('plan')}>
        {t('rest.toPlan')}
      </Link>
    </div>
  )
}
