import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Highlighted } from '../../documents/index.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { Collected } from '../../schema/collection.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { OpenRow } from '../../ui/OpenRow.tsx'

type CollectedRowProps = {
  readonly collected: Collected
  readonly typed: string
  readonly isOpen: boolean
  readonly isChosen: boolean
  readonly onOpen: () => void
  readonly onChoose: (isOn: boolean) => void
  readonly children: ReactNode
}

/** One example in the list: its headline, its first words, where it belongs, and how far it has come. */
export function CollectedRow(props: CollectedRowProps) {
  const { collected, typed, isOpen, isChosen, onOpen, onChoose, children } = props
  const { t } = useTranslation(['centre', 'examples'])
  const { steps } = useContent('checklist')
  const { example, status, isSetApart } = collected
  const { headline = '', done = '', situation = '' } = example.texts
  const name = inOneLine(headline) || t('examples:unnamed')
  const step = steps.find(({ id }) => id === example.facts.step)
  const facts = [
    ...(example.facts.sector === 'not-answered' ? [] : [t(`examples:sector.${example.facts.sector}`)]),
    ...(step ? [step.title] : []),
    ...(isSetApart ? [t('in.setApart')] : []),
    ...(example.isInvented ? [t('examples:invented')] : []),
  ]
  return (
    <OpenRow
      id={`${example.id}-collected`}
      mark=""
      name={<Highlighted text={name} typed={typed} />}
      line={
        <>
          <p className="centre-line" lang={example.language}>
            <Highlighted text={inOneLine(done || situation)} typed={typed} />
          </p>
          <p className="row-line">{facts.join(' · ')}</p>
        </>
      }
      facts={<span className="row-fact">{t(`status.${status}`)}</span>}
      end={
        <label className="centre-choose">
          <input type="checkbox" checked={isChosen} onChange={({ target }) => onChoose(target.checked)} />
          <span className="visually-hidden">{t('list.choose', { name })}</span>
        </label>
      }
      isOpen={isOpen}
      onToggle={onOpen}
    >
      {children}
    </OpenRow>
  )
}
