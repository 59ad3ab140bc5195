import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useExampleLetters } from '../../documents/index.ts'
import { lettersFor, speakerOf, spokenBy } from '../../domain/rights/letters.ts'
import { citesOf, type ReportModel } from '../../report/index.ts'
import type { SystemId } from '../../schema/aiSystem.ts'
import type { RightsRequest, Situation } from '../../schema/rights.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAsking } from '../../store/useAsking.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { useFocusHere } from '../../ui/useFocusHere.ts'
import { useOneOpen } from '../../ui/useOneOpen.ts'
import { LetterForm } from './LetterForm.tsx'

export const LETTERS = 'ready-requests'

type LettersProps = {
  readonly situationId: Situation['id'] | undefined
  /** The letter that a link led to. */
  readonly asked: RightsRequest['id'] | undefined
  /** The system that a link asks about. */
  readonly askedSystem: SystemId | undefined
}

/** The letters that the role can send, a row each: open, to be filled from the register, read, and taken along. */
export function Letters({ situationId, asked, askedSystem }: LettersProps) {
  const { t } = useTranslation('rights')
  const [rights, begun] = [useContent('rights'), useOwned('letter')]
  const { hat, request: openBefore, systemId: systemBefore, ask } = useAsking()
  const fitting = lettersFor(rights, hat, situationId)
  const requests = [...fitting, ...rights.requests.filter((one) => one.id === asked && !fitting.includes(one))]
  const led =
    asked ?? (askedSystem && (begun.findLast(({ systemId }) => systemId === askedSystem)?.request ?? fitting[0]?.id))
  const { openId, toggle } = useOneOpen(led ?? openBefore)
  const [system, chooseSystem] = useState(askedSystem ?? systemBefore)
  useFocusHere(led !== undefined, elementIdOf(led ?? ''))
  const exampleOf = useExampleLetters()
  const choose = (systemId: SystemId | 'none') => {
    chooseSystem(systemId)
    ask({ systemId })
  }
  const open = (request: RightsRequest) => {
    toggle(request)
    ask({ request: openId === request.id ? 'none' : request.id })
  }
  const systemOf = (id: RightsRequest['id']) =>
    system === 'not-chosen' ? (begun.findLast(({ request }) => request === id)?.systemId ?? 'none') : system
  return (
    <section className="section">
      <h2 id={LETTERS} tabIndex={-1}>
        {t('requests.title')}
      </h2>
      <p>{t('requests.text')}</p>
      <RowList>
        {requests.map((request) => (
          <LetterRow
            key={request.id}
            request={request}
            systemId={systemOf(request.id)}
            onSystem={choose}
            example={() => exampleOf(request.id)}
            isOpen={openId === request.id}
            onToggle={() => open(request)}
          />
        ))}
      </RowList>
    </section>
  )
}

const elementIdOf = (id: string) => `letter-${id}`

type LetterRowProps = {
  readonly request: RightsRequest
  readonly systemId: SystemId | 'none'
  readonly onSystem: (systemId: SystemId | 'none') => void
  readonly example: () => ReportModel
  readonly isOpen: boolean
  readonly onToggle: () => void
}

function LetterRow({ request, systemId, onSystem, example, isOpen, onToggle }: LetterRowProps) {
  const { t } = useTranslation('rights')
  const { hat } = useAsking()
  const [law, rights] = [useContent('law'), useContent('rights')]
  const speaker = speakerOf(request, hat)
  return (
    <OpenRow
      id={elementIdOf(request.id)}
      mark={<Icon name="plan" />}
      name={request.title}
      line={<p className="row-line">{citesOf(spokenBy(request, hat, rights).hooks, { law }).join(' · ')}</p>}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {speaker === hat || speaker === 'both' ? null : <p className="muted">{t(`requests.isOf.${speaker}`)}</p>}
      <LetterForm key={systemId} request={request.id} systemId={systemId} onSystem={onSystem} example={example} />
    </OpenRow>
  )
}
