import './followUp.css'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { addressOf, inPart, PART } from '../../addresses/index.ts'
import type { MovementKind } from '../../domain/follow-up/movement.ts'
import type { Round } from '../../schema/round.ts'
import { useRemoving } from '../../store/useRemoving.ts'
import { useAnswers, useRound, useRoundBefore, useRounds } from '../../store/WorkProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageTabs } from '../../ui/PageTabs.tsx'
import { PageViews } from '../../ui/PageViews.tsx'
import { Agreed } from './Agreed.tsx'
import { CompareFiles } from './CompareFiles.tsx'
import { FollowUpDocument } from './FollowUpDocument.tsx'
import { MeetingAnswers } from './MeetingAnswers.tsx'
import { MovementRows } from './MovementRows.tsx'
import { NoLongerAsked } from './NoLongerAsked.tsx'
import { Rounds, type RoundsRemoving } from './Rounds.tsx'
import { StartRound } from './StartRound.tsx'
import { ThisWeek } from './ThisWeek.tsx'
import { useWhatMoved } from './useWhatMoved.ts'

/** What has happened since the last round, and how a new one begins. */
export function FollowUpPage() {
  const [round, before] = [useRound(), useRoundBefore()]
  // Kept here: where one round is left, the page has another view.
  const removing = useRemoving(useRounds())
  if (!round) return <NoRound />
  return (
    <PageViews shown={before ? 'since' : 'first'}>
      {before ? <SinceLast {...{ round, before, removing }} /> : <First {...{ round, removing }} />}
    </PageViews>
  )
}

type ViewProps = { readonly round: Round; readonly removing: RoundsRemoving }

function First({ round, removing }: ViewProps) {
  const { t } = useTranslation('followUp')
  const rounds = useRounds()
  return (
    <Page title={t('title')} wide>
      <p className="lead">{t(rounds.length > 1 ? 'earliest' : 'first', { date: round.startedOn })}</p>
      <StartRound look="primary" />
      <ThisWeek />
      <Agreed />
      <MeetingAnswers />
      <FollowUpDocument />
      <Rounds removing={removing} />
      <CompareFiles />
    </Page>
  )
}

function NoRound() {
  const { t } = useTranslation('followUp')
  return (
    <Page title={t('title')}>
      <p className="lead">{t('none')}</p>
      <p>
        <Link className={buttonClass('primary')} to={addressOf('quickCheck')}>
          {t('quick')}
        </Link>
      </p>
      <CompareFiles />
    </Page>
  )
}

/** The parts of the page: which ways questions went, and what was agreed. */
const PARTS = {
  changed: ['better', 'now-known', 'worse', 'now-unknown'],
  same: ['same'],
  rest: ['not-reviewed', 'first-answer', 'not-comparable'],
  agreed: [],
} as const satisfies { readonly [part: string]: readonly MovementKind[] }
type Part = keyof typeof PARTS

/** Their names in the address. */
const ADDRESSES = { changed: 'andrade', same: 'samma', rest: 'ovriga', agreed: 'atgarder' } as const
const parts = Object.keys(PARTS) as readonly Part[]

function SinceLast({ round, before, removing }: ViewProps & { readonly before: Round }) {
  const { t } = useTranslation('followUp')
  const moved = useWhatMoved(before, round)
  const { whole } = moved
  const answers = useAnswers()
  const asked = useSearchParams()[0].get(PART)
  const here = parts.find((part) => ADDRESSES[part] === asked) ?? 'changed'
  const countIn = (part: Part) => PARTS[part].reduce((sum, kind) => sum + whole[kind], 0)
  return (
    <Page title={t('titleSince')} before={t('between', { earlier: before.startedOn, later: round.startedOn })} wide>
      <p className="lead">{t('lead', { count: countIn('changed') })}</p>
      <ThisWeek counts={whole} />
      <PageTabs
        label={t('part.label')}
        tabs={parts.map((part) => ({
          id: part,
          link: (
            <Link to={inPart(addressOf('followUp'), ADDRESSES[part])} aria-current={part === here ? 'page' : undefined}>
              {part === 'agreed' ? t('part.agreed') : t(`part.${part}`, { count: countIn(part) })}
            </Link>
          ),
        }))}
      />
      {here === 'agreed' ? <Agreed /> : <MovementRows kinds={PARTS[here]} moved={moved} later={answers} leads />}
      {here === 'rest' ? <NoLongerAsked dropped={moved.dropped} /> : null}
      <MeetingAnswers />
      <FollowUpDocument />
      <Rounds removing={removing} />
      <StartRound look="plain" />
      <CompareFiles />
    </Page>
  )
}
