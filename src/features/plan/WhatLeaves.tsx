import { useTranslation } from 'react-i18next'
import type { Handover } from '../../documents/index.ts'
import { undrawableIn } from '../../report/index.ts'
import { CountGroups } from '../../ui/CountGroups.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { LeavingTexts, useLeftOut } from './LeavingTexts.tsx'
import { byLeavingGroup } from './leavingGroups.ts'

/** What leaves the computer with the plan and what stays: own texts as counts that open to the very texts, and the days. */
export function WhatLeaves({ handover: { texts, days, found } }: { readonly handover: Handover }) {
  const { t } = useTranslation(['plan', 'files'])
  const findingsOf = (text: (typeof texts)[number]) => found.find((one) => one.text === text)?.findings ?? []
  const undrawable = undrawableIn(texts.map(({ text }) => text))
  const leftOut = useLeftOut(texts)
  const groups = byLeavingGroup(leftOut.all).map(({ group, texts: own }) => ({
    id: group,
    name: t(`leaves.group.${group}`),
    count: own.filter((text) => leftOut.how(text) === undefined).length,
    startsOpen: own.some((text) => findingsOf(text).length > 0),
    children: <LeavingTexts texts={own.map((text) => ({ text, findings: findingsOf(text) }))} leftOut={leftOut} />,
  }))
  const dayGroup = {
    ...{ id: 'days', name: t('leaves.group.days'), count: days.length, children: <p>{days.join(', ')}</p> },
  }
  const all = [...groups, ...(days.length > 0 ? [dayGroup] : [])]
  return (
    <div className="plan-leaving">
      <p>{t('leaves.always')}</p>
      {texts.length === 0 ? <p>{t('files:leaves.noTexts')}</p> : null}
      {all.length > 0 ? <CountGroups groups={all} /> : null}
      {undrawable.length > 0 ? (
        <Notice tone="warn">
          <p>{t('files:leaves.undrawable', { characters: undrawable.join(' ') })}</p>
        </Notice>
      ) : null}
      {texts.length === 0 ? null : <p className="muted">{t('files:leaves.canMiss')}</p>}
    </div>
  )
}
