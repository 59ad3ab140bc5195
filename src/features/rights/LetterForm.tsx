import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { DocumentButtons, ReportView, useDocument } from '../../documents/index.ts'
import { speakerOf } from '../../domain/rights/letters.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { useDayWords } from '../../i18n/useDayWords.ts'
import type { ReportModel } from '../../report/index.ts'
import type { SystemId } from '../../schema/aiSystem.ts'
import { meetingLevels } from '../../schema/letter.ts'
import { dayOrNotSet } from '../../schema/readIsoDate.ts'
import type { RightsRequest } from '../../schema/rights.ts'
import { responsibleRoles } from '../../schema/role.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAsking } from '../../store/useAsking.ts'
import { useOwned, useWorkplace } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Select, TextArea } from '../../ui/Field.tsx'
import { BeforeSending } from './BeforeSending.tsx'
import { ExampleLetter } from './ExampleLetter.tsx'
import { openOwnNames } from './OwnNamesForm.tsx'
import { useLetter } from './useLetter.ts'

type LetterFormProps = {
  readonly request: RightsRequest['id']
  readonly systemId: SystemId | 'none'
  readonly onSystem: (systemId: SystemId | 'none') => void
  /** The same letter filled in with what is invented. */
  readonly example: () => ReportModel
}

/** A letter on a system: what is filled in by hand, how it reads, and the buttons that make it a file. */
export function LetterForm({ request: id, systemId, onSystem, example }: LetterFormProps) {
  const { t } = useTranslation(['rights', 'documents', 'common'])
  const { letter, change, moveTo } = useLetter(id, systemId)
  const request = useContent('rights').requests.find((one) => one.id === id)
  const document = useDocument(`request-${id}`, { letters: [letter] })
  const dayWords = useDayWords()
  const chooseSystem = (chosen: SystemId | 'none') => {
    moveTo(chosen)
    onSystem(chosen)
  }
  const to = letter.to === 'as-request' ? request?.to : letter.to
  return (
    <>
      <div className="field-grid">
        <SystemSelect value={systemId} onChoose={chooseSystem} />
        <Select
          label={t('requests.to')}
          options={responsibleRoles.map((value) => ({ value, label: t(`common:responsible.${value}`) }))}
          value={to}
          onChange={(chosen) => change({ to: chosen })}
        />
        <Select
          label={t('requests.level')}
          options={meetingLevels.map((value) => ({ value, label: t(`documents:levels.${value}`) }))}
          value={letter.level}
          onChange={(level) => change({ level })}
        />
        <DayField
          label={t('requests.answerBy')}
          hint={request?.answerBy}
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
      {request ? <Sender request={request} /> : null}
      <ExampleLetter example={example} />
      <details>
        <summary>{t('requests.preview')}</summary>
        <ReportView model={document.preview()} />
      </details>
      {id === 'information' ? <WithForm systemId={systemId} /> : null}
      <BeforeSending request={id} />
      <DocumentButtons document={document} look="plain" />
    </>
  )
}

/** The form that makes it easy to answer, where there is a system to ask about. */
function WithForm({ systemId }: { readonly systemId: SystemId | 'none' }) {
  const { t } = useTranslation('rights')
  const systems = useOwned('system')
  const isThere = systems.some(({ id }) => id === systemId)
  if (systems.length === 0) return null
  return (
    <p>
      <Link to={isThere ? addressOf('system', { id: systemId }) : addressOf('systems')}>
        {t('requests.answerForm')}
      </Link>
    </p>
  )
}

type SystemSelectProps = { readonly value: SystemId | 'none'; readonly onChoose: (systemId: SystemId | 'none') => void }

function SystemSelect({ value, onChoose }: SystemSelectProps) {
  const { t } = useTranslation(['rights', 'documents'])
  const systems = useOwned('system')
  return (
    <Select
      label={t('requests.system')}
      hint={t(systems.length === 0 ? 'requests.noSystems' : 'requests.systemHint')}
      options={[
        { value: 'none', label: t('requests.noSystem') },
        ...systems.map(({ id, name }) => ({ value: id, label: inOneLine(name) || t('documents:register.unnamed') })),
      ]}
      value={value}
      onChange={onChoose}
    />
  )
}

/** Whom the letter is from, as it will say, and the way to what is missing. */
function Sender({ request }: { readonly request: RightsRequest }) {
  const { t } = useTranslation(['rights', 'documents'])
  const { hat } = useAsking()
  const [names] = useOwned('names')
  const workplace = useWorkplace()?.name ?? ''
  const said = [t(`documents:letter.sender.${speakerOf(request, hat)}`), names?.centre ?? '', workplace]
  return (
    <p>
      <span>{t('requests.sender', { sender: said.map(inOneLine).filter(Boolean).join(', ') })}</span>{' '}
      <Button look="link" onClick={openOwnNames}>
        {t('requests.changeSender')}
      </Button>
    </p>
  )
}
