import './rights.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { ASKED_FOR } from '../../addresses/index.ts'
import { KEPT_EVENTS, KeptEvents } from '../../documents/index.ts'
import { hooksFor, type RightsView, viewWith } from '../../domain/rights/rights.ts'
import { type HatChoice, hatChoices, situationIds } from '../../schema/rights.ts'
import { stepIds } from '../../schema/stepId.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useToday } from '../../store/WorkProvider.tsx'
import { Select } from '../../ui/Field.tsx'
import { OnThisPage } from '../../ui/OnThisPage.tsx'
import { Page } from '../../ui/Page.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { CountDays, DAYS } from './CountDays.tsx'
import { HookCard } from './HookCard.tsx'
import { OwnNamesForm } from './OwnNamesForm.tsx'
import { REQUESTS, Requests } from './Requests.tsx'
import { SituationWords } from './SituationWords.tsx'
import { TURN_TO, TurnTo } from './TurnTo.tsx'

const CAN = 'what-to-ask-for'

/** The law by situation, by step and by hat: what each hook gives, what to ask for, which document; and ready requests. */
export function RightsPage() {
  const { t } = useTranslation(['rights', 'documents', 'files', 'common'])
  const [rights, { steps }] = [useContent('rights'), useContent('checklist')]
  const [hat, setHat] = useState<HatChoice>('both')
  const law = useContent('law')
  const askedFor = useSearchParams()[0].get(ASKED_FOR)
  const asked = askedFor === null ? undefined : viewWith(askedFor, law, rights)
  const [place, setPlace] = useState<string>(asked ? placeOf(asked) : situationIds[0])
  const by = viewOf(place)
  const sections = [
    { id: CAN, title: t('can') },
    { id: DAYS, title: t('days.title') },
    { id: KEPT_EVENTS, title: t('documents:kept.title') },
    { id: REQUESTS, title: t('requests.title') },
    { id: TURN_TO, title: t('turnTo.title') },
  ]
  return (
    <Page title={t('title')}>
      <p className="lead">{t('lead')}</p>
      <p className="muted">{t('notReviewed')}</p>
      <OnThisPage label={t('common:onThisPage')} sections={sections} />
      <section className="section">
        <RadioScale
          legend={t('hat')}
          hint={t('hatHint')}
          options={hatChoices.map((value) => ({
            value,
            label: rights.hats.find(({ id }) => id === value)?.title ?? t('both'),
          }))}
          value={hat}
          onChoose={setHat}
        />
        <ul className="muted">
          {rights.hats
            .filter(({ id }) => hat === 'both' || hat === id)
            .map(({ id, represents }) => (
              <li key={id}>{represents}</li>
            ))}
        </ul>
        <Select
          label={t('when')}
          options={[
            ...rights.situations.map(({ id, title }) => ({ value: id, label: title })),
            ...steps.map(({ id, title }, index) => ({ value: id, label: t('step', { number: index + 1, title }) })),
          ]}
          value={place}
          onChange={({ target }) => setPlace(target.value)}
        />
      </section>
      <WhatToAskFor by={by} hat={hat} />
      <CountDays />
      <KeptEvents />
      <Requests />
      <TurnTo />
      <OwnNamesForm />
    </Page>
  )
}

/** The hooks that fit. How many there are is told when it changes, and not each of them. */
function WhatToAskFor({ by, hat }: { readonly by: RightsView; readonly hat: HatChoice }) {
  const { t } = useTranslation('rights')
  const [law, rights] = [useContent('law'), useContent('rights')]
  const hooks = hooksFor({ law, rights, hat, by, today: useToday() })
  return (
    <section className="section">
      <h2 id={CAN} tabIndex={-1}>
        {t('can')}
      </h2>
      <p role="status" className="muted">
        {hooks.length === 0 ? t('none') : t('found', { count: hooks.length })}
      </p>
      {by.kind === 'situation' ? <SituationWords id={by.situationId} /> : null}
      <ul className="plain-list">
        {hooks.map((usable) => (
          <HookCard key={usable.hook.id} usable={usable} />
        ))}
      </ul>
    </section>
  )
}

const placeOf = (view: RightsView) => (view.kind === 'situation' ? view.situationId : view.stepId)

function viewOf(place: string): RightsView {
  const situationId = situationIds.find((id) => id === place)
  const stepId = stepIds.find((id) => id === place)
  if (situationId) return { kind: 'situation', situationId }
  return { kind: 'step', stepId: stepId ?? 'understand' }
}
