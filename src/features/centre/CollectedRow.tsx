import type { ReactNode } from 'react'
import { Highlighted } from '../../documents/index.ts'
import type { Collected } from '../../schema/collection.ts'
import { marked } from '../../schema/language.ts'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { Choose } from './Choose.tsx'
import { toggleOf, useCollectedWords } from './useCollectedWords.ts'

export type CollectedRowProps = {
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
  const { collected, typed, isOpen, onOpen, children } = props
  const { name, line, sector, step, notes, status } = useCollectedWords(collected)
  return (
    <OpenRow
      id={toggleOf(collected)}
      mark=""
      name={<Highlighted text={name} typed={typed} />}
      line={
        <>
          <p className="centre-line" {...marked(collected.example.language)}>
            <Highlighted text={line} typed={typed} />
          </p>
          <p className="row-line">{[sector, step, ...notes].filter((fact) => fact !== '').join(' · ')}</p>
        </>
      }
      facts={<span className="row-fact">{status}</span>}
      end={<Choose {...props} name={name} />}
      isOpen={isOpen}
      onToggle={onOpen}
    >
      {children}
    </OpenRow>
  )
}
