import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { ASKED_FOR } from '../../addresses/index.ts'
import { DocumentButtons, ReportView, useDocument } from '../../documents/index.ts'
import { useDayWords } from '../../i18n/useDayWords.ts'
import { type Letter, meetingLevels } from '../../schema/letter.ts'
import { dayOrNotSet } from '../../schema/readIsoDate.ts'
import type { RightsRequest } from '../../schema/rights.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Select, TextArea } from '../../ui/Field.tsx'
import { useFocusHere } from '../../ui/useFocusHere.ts'
import { BeforeSending } from './BeforeSending.tsx'
import { useLetter } from './useLetter.ts'

export const REQUESTS = 'ready-requests'

/** Ready requests: choose one, fill it from the register, read it, and take it along. */
export function Requests() {
  const { t } = useTranslation('rights')
  const { requests } = useContent('rights')
  const askedFor = useSearchParams()[0].get(ASKED_FOR)
  const asked = requests.find(({ id }) => id === askedFor)
  const [chosen, setChosen] = useState<RightsRequest['id']>(asked?.id ?? 'information')
  useFocusHere(asked !== undefined, REQUESTS)
  return (
    <section className="section">
      <h2 id={REQUESTS} tabIndex={-1}>
        {t('requests.title')}
      </h2>
      <p>{t('requests.text')}</p>
      <Select
        label={t('requests.which')}
        options={requests.map(({ id, title }) => ({ value: id, label: title }))}
        value={chosen}
        onChange={({ target }) => setChosen(target.value as RightsRequest['id'])}
      />
      <LetterForm key={chosen} request={chosen} />
    </section>
  )
}

function LetterForm({ request }: { readonly request: RightsRequest['id'] }) {
  const { t } = useTranslation(['rights', 'documents'])
  const { letter, change } = useLetter(request)
  const systems = useOwned('system')
  const document = useDocument(`request-${request}`)
  const dayWords = useDayWords()
  return (
    <>
      <div className="field-grid">
        <Select
          label={t('requests.system')}
          hint={systems.length === 0 ? t('requests.noSystems') : ''}
          options={[
            { value: 'none', label: t('requests.noSystem') },
            ...systems.map(({ id, name }) => ({ value: id, label: name.trim() || t('documents:register.unnamed') })),
          ]}
          value={letter.systemId}
          onChange={({ target }) => change({ systemId: target.value as Letter['systemId'] })}
        />
        <Select
          label={t('requests.level')}
          options={meetingLevels.map((value) => ({ value, label: t(`documents:levels.${value}`) }))}
          value={letter.level}
          onChange={({ target }) => change({ level: target.value as Letter['level'] })}
        />
        <DayField
          label={t('requests.answerBy')}
          hint={useContent('rights').requests.find(({ id }) => id === request)?.answerBy}
          value={letter.answerBy === 'not-set' ? '' : letter.answerBy}
          onChange={(day) => change({ answerBy: dayOrNotSet(day) })}
          {...dayWords}
        />
        <TextArea
          label={t('requests.findings')}
          hint={t('requests.findingsHint')}
          value={letter.findings}
          onChange={({ target }) => change({ findings: target.value })}
        />
      </div>
      <BeforeSending request={request} />
      <DocumentButtons document={document} look="plain" />
      <details>
        <summary>{t('requests.preview')}</summary>
        <ReportView model={document.preview()} />
      </details>
    </>
  )
}
