import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { type Handover, PublicNotice } from '../../documents/index.ts'
import { isBlocked } from '../../domain/privacy/handedOver.ts'
import { useActions } from '../../store/useActions.ts'
import { Icon } from '../../ui/Icon.tsx'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { LinkRow, RowList } from '../../ui/RowList.tsx'
import { useOneOpen } from '../../ui/useOneOpen.ts'
import { LeavingTexts, useLeftOut } from './LeavingTexts.tsx'
import { OwnTexts, useOwnTexts } from './OwnTexts.tsx'
import { PlanSettings, useSettingsWords } from './PlanSettings.tsx'
import { WhatLeaves } from './WhatLeaves.tsx'
import { useFlaws, WorthALook } from './WorthALook.tsx'

/** What to see to before the plan leaves, a row each: one stands open at a time, first what cannot wait. */
export function BeforeItLeaves({ handover }: { readonly handover: Handover }) {
  const { t } = useTranslation(['plan', 'files'])
  const [flaws, own, settings] = [useFlaws(), useOwnTexts(), useSettingsWords()]
  const found = handover.foundAnywhere
  const leftOut = useLeftOut(found.map(({ text }) => text))
  const { openId, toggle } = useOneOpen(openFirst(flaws, handover))
  const row = (id: string) => ({ id, isOpen: openId === id, onToggle: () => toggle({ id }) })
  return (
    <section className="plan-before">
      <h2>{t('before')}</h2>
      <RowList>
        {leftOut.all.length > 0 ? (
          <OpenRow {...row('plan-found')} mark={<Icon name="riskAnalyses" />} name={t('review.found')}>
            <p className="muted">{t('files:leaves.canMiss')}</p>
            <LeavingTexts
              texts={leftOut.all.map((text) => found.find((one) => one.text === text) ?? { text, findings: [] })}
              leftOut={leftOut}
            />
          </OpenRow>
        ) : null}
        {flaws.length > 0 ? (
          <OpenRow {...row('plan-look')} mark={<Icon name="help" />} name={t('look.title', { count: flaws.length })}>
            <WorthALook flaws={flaws} />
          </OpenRow>
        ) : null}
        <OpenRow
          {...row('plan-leaves')}
          mark={<Icon name="plan" />}
          name={t('leaves.title')}
          line={<p className="muted">{t('leaves.counts', { count: handover.texts.length })}</p>}
        >
          <WhatLeaves handover={handover} />
          <PublicNotice />
        </OpenRow>
        <OpenRow
          {...row('plan-stays')}
          mark={<Icon name="hide" />}
          name={t('leaves.stays')}
          line={
            own.count === 0 ? null : (
              <p className="muted">{t('own.summary', { chosen: own.chosen, count: own.count })}</p>
            )
          }
        >
          <OwnTexts />
        </OpenRow>
        <OpenRow
          {...row('plan-settings')}
          mark={<Icon name="systems" />}
          name={t('settings')}
          line={<p className="muted">{settings}</p>}
        >
          <PlanSettings />
        </OpenRow>
        <AfterMeeting />
      </RowList>
    </section>
  )
}

/** What cannot wait stands open from the start: what must not leave, an answer that has changed, that nothing of one's own leaves. */
function openFirst(flaws: ReturnType<typeof useFlaws>, { texts, foundAnywhere }: Handover): string {
  if (isBlocked(foundAnywhere)) return 'plan-found'
  if (flaws.some(({ kind }) => kind === 'changed-answer')) return 'plan-look'
  return texts.length === 0 ? 'plan-leaves' : ''
}

function AfterMeeting() {
  const { t } = useTranslation('plan')
  if (useActions().length === 0) return null
  return <LinkRow mark={<Icon name="check" />} title={<Link to={addressOf('afterMeeting')}>{t('after.link')}</Link>} />
}
