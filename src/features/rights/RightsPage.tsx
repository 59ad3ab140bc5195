import './rights.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hooksFor, type RightsView } from '../../domain/rights.ts'
import { stepIds } from '../../schema/checklist.ts'
import { type HatChoice, hatChoices, situationIds } from '../../schema/rights.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useToday } from '../../store/WorkProvider.tsx'
import { Select } from '../../ui/Field.tsx'
import { Page } from '../../ui/Page.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { HookCard } from './HookCard.tsx'
import { OwnNamesForm } from './OwnNamesForm.tsx'
import { Requests } from './Requests.tsx'
import { SituationWords } from './SituationWords.tsx'

/** The law by situation, by step and by hat: what each hook gives, what to ask for, which document; and ready requests. */
export function RightsPage() {
  const { t } = useTranslation(['rights', 'documents', 'files'])
  const [law, rights, { steps }] = [useContent('law'), useContent('rights'), useContent('checklist')]
  const today = useToday()
  const [hat, setHat] = useState<HatChoice>('both')
  const [place, setPlace] = useState<string>(situationIds[0])
  const by = viewOf(place)
  const hooks = hooksFor({ law, rights, hat, by, today })
  return (
    <Page title={t('title')}>
      <p className="lead">{t('lead')}</p>
      <p className="muted">{t('notReviewed')}</p>
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
      <section className="section" aria-live="polite">
        <h2>{t('can')}</h2>
        {by.kind === 'situation' ? <SituationWords id={by.situationId} /> : null}
        {hooks.length === 0 ? <p>{t('none')}</p> : null}
        <ul className="plain-list">
          {hooks.map((usable) => (
            <HookCard key={usable.hook.id} usable={usable} />
          ))}
        </ul>
      </section>
      <Requests />
      <OwnNamesForm />
    </Page>
  )
}

function viewOf(place: string): RightsView {
  const situationId = situationIds.find((id) => id === place)
  const stepId = stepIds.find((id) => id === place)
  if (situationId) return { kind: 'situation', situationId }
  return { kind: 'step', stepId: stepId ?? 'understand' }
}
