import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { ASKED_FOR, OF_SYSTEM } from '../../addresses/index.ts'
import { KEPT_EVENTS, KeptEvents } from '../../documents/index.ts'
import { viewWith } from '../../domain/rights/rights.ts'
import { type Situation, situationIds } from '../../schema/rights.ts'
import { type StepId, stepIds } from '../../schema/stepId.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAsking } from '../../store/useAsking.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { OnThisPage } from '../../ui/OnThisPage.tsx'
import { Page } from '../../ui/Page.tsx'
import { CountDays, DAYS } from './CountDays.tsx'
import { CAN, HookRows } from './HookRows.tsx'
import { LETTERS, Letters } from './Letters.tsx'
import { OwnNamesForm } from './OwnNamesForm.tsx'
import { SituationWords } from './SituationWords.tsx'
import { TURN_TO, TurnTo } from './TurnTo.tsx'
import { WhoAndWhat } from './WhoAndWhat.tsx'
import './rights.css'

/** What to ask the employer for, by role and by what is happening: letters to send, and the law with what it gives. */
export function RightsPage() {
  const [params] = useSearchParams()
  // A link to something else on this page begins it anew.
  return <Rights key={params.toString()} params={params} />
}

function Rights({ params }: { readonly params: URLSearchParams }) {
  // With the words of the letters too, so that opening one does not take the page away.
  const { t } = useTranslation(['rights', 'documents', 'files', 'common'])
  const [rights, law, systems] = [useContent('rights'), useContent('law'), useOwned('system')]
  const { hat, place: placeBefore, ask } = useAsking()
  const hook = params.get(ASKED_FOR) ?? ''
  const view = viewWith(hook, law, rights)
  const [arrivedAt, choose] = useState(view && (view.kind === 'step' ? view.stepId : view.situationId))
  const place = arrivedAt ?? placeBefore
  const situationId = situationIds.find((id) => id === place)
  const stepId = stepIds.find((id) => id === place) ?? stepIds[0]
  const sections = [
    { id: LETTERS, title: t('requests.title') },
    { id: CAN, title: t('can') },
    { id: DAYS, title: t('days.title') },
    { id: KEPT_EVENTS, title: t('documents:kept.title') },
    { id: TURN_TO, title: t('turnTo.title') },
  ]
  const choosePlace = (chosen: Situation['id'] | StepId) => {
    choose(undefined)
    ask({ place: chosen })
  }
  return (
    <Page title={t('title')}>
      <p className="lead">{t('lead')}</p>
      <WhoAndWhat hat={hat} place={place} onHat={(chosen) => ask({ hat: chosen })} onPlace={choosePlace} />
      {situationId ? <SituationWords id={situationId} /> : null}
      <p className="muted">{t('notReviewed')}</p>
      <OnThisPage label={t('common:onThisPage')} sections={sections} />
      <Letters
        situationId={situationId}
        asked={rights.requests.find(({ id }) => id === hook)?.id}
        askedSystem={systems.find(({ id }) => id === params.get(OF_SYSTEM))?.id}
      />
      <HookRows
        by={situationId ? { kind: 'situation', situationId } : { kind: 'step', stepId }}
        hat={hat}
        asked={view ? hook : ''}
      />
      <CountDays />
      <KeptEvents />
      <TurnTo />
      <OwnNamesForm />
    </Page>
  )
}
