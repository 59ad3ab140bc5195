import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Highlighted, ToldExample } from '../../../documents/index.ts'
import { inOneLine } from '../../../domain/texts/asWritten.ts'
import { copyText } from '../../../exchange/index.ts'
import { exampleTexts } from '../../../schema/goodExample.ts'
import { useContent } from '../../../store/ContentProvider.tsx'
import { Button } from '../../../ui/Button.tsx'
import { OpenRow } from '../../../ui/OpenRow.tsx'
import { useFocusHere } from '../../../ui/useFocusHere.ts'
import { UseAsAction } from './UseAsAction.tsx'
import type { Read } from './useFoundInPacks.ts'

type PublishedRowProps = Read & {
  readonly typed: string
  /** True for the one that the address asks for. */
  readonly isAsked: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One example of a pack: its headline and first words, and open all of it, to copy or to use. */
export function PublishedRow({ example, pack, typed, isAsked, isOpen, onToggle }: PublishedRowProps) {
  const { t } = useTranslation(['packs', 'examples'])
  const { steps } = useContent('checklist')
  const { headline = '', done = '', situation = '' } = example.texts
  const { sector, step } = example.facts
  const name = inOneLine(headline) || t('examples:unnamed')
  const id = `${example.id}-published`
  useFocusHere(isAsked, id)
  const facts = [
    ...(sector === 'not-answered' ? [] : [t(`examples:sector.${sector}`)]),
    ...steps.flatMap((one) => (one.id === step ? [one.title] : [])),
    ...(example.isInvented ? [t('examples:invented')] : []),
  ]
  return (
    <OpenRow
      id={id}
      mark=""
      name={<Highlighted text={name} typed={typed} />}
      line={
        <>
          <p className="pack-line" lang={example.language}>
            <Highlighted text={inOneLine(done || situation)} typed={typed} />
          </p>
          <p className="row-line">{facts.join(' · ')}</p>
        </>
      }
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <ToldExample example={example} draw={(text) => <Highlighted text={text} typed={typed} />}>
        {example.themes.length === 0 ? null : (
          <div>
            <dt>{t('read.theme')}</dt>
            <dd>{example.themes.join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>{t('read.pack')}</dt>
          <dd>{`${pack.name || t('unnamed')}, ${t('list.edition', { edition: pack.edition, day: pack.madeOn })}`}</dd>
        </div>
      </ToldExample>
      <UseAsAction example={example} name={name} />
      <CopyExample {...{ example, pack }} name={name} />
    </OpenRow>
  )
}

/** Its texts, and where they come from, as one text to put elsewhere. */
function CopyExample({ example, pack, name }: Read & { readonly name: string }) {
  const { t } = useTranslation(['packs', 'examples'])
  const [became, setBecame] = useState<'copied' | 'notCopied'>()
  const text = [
    ...(example.isInvented ? [t('examples:invented')] : []),
    ...exampleTexts.flatMap((one) => {
      const words = example.texts[one]
      return words === undefined ? [] : [`${t(`examples:text.${one}`)}: ${words}`]
    }),
    t('read.from', { name: pack.name || t('unnamed'), day: pack.madeOn }),
  ].join('\n')
  return (
    <p className="row">
      <Button onClick={() => void copyText(text).then((done) => setBecame(done ? 'copied' : 'notCopied'))}>
        <span>{t('read.copy')}</span>
        <span className="visually-hidden">{`: ${name}`}</span>
      </Button>
      <span role="status">{became ? t(`examples:mail.${became}`) : ''}</span>
    </p>
  )
}
