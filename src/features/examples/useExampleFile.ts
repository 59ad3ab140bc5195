import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exampleToShare } from '../../domain/examples/exampleToShare.ts'
import { fileNameOf, readShared, type SharedFile, saveFile, writeShared } from '../../exchange/index.ts'
import type { GoodExample } from '../../schema/goodExample.ts'
import { languageFrom } from '../../schema/language.ts'
import type { SharedExample } from '../../schema/sharedExample.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useAnswers, useRound, useToday, useWorkplace } from '../../store/WorkProvider.tsx'

export type ExampleFile = {
  readonly name: string
  /** The very bytes that are saved. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What those bytes say when they are read back. */
  readonly read: SharedFile | 'unreadable'
  readonly isSaved: boolean
  readonly save: () => void
}

/** The file of an example as it would be saved now. One that was saved stays the same, number and all, until something of it changes. */
export function useExampleFile(example: GoodExample): ExampleFile {
  const { i18n } = useTranslation()
  const checklist = useContent('checklist')
  const [answers, round, workplace] = [useAnswers(), useRound(), useWorkplace()]
  const { changeOwned } = useWorkEdits()
  const today = useToday()
  const [saved, setSaved] = useState<SharedExample>()
  const from = { checklist, answers, round, isInvented: workplace?.isExample ?? false }
  const next = exampleToShare(example, { ...from, language: languageFrom(i18n.language) })
  const isSaved = saved !== undefined && contentOf(saved) === contentOf(next)
  const shown = isSaved ? saved : next
  const bytes = new TextEncoder().encode(writeShared('example', shown))
  const read = readShared(new TextDecoder().decode(bytes))
  const name = exampleFileName(shown)
  const save = () => {
    saveFile(bytes, 'application/json', name)
    setSaved(shown)
    if (!isSaved)
      changeOwned('good-example', example.id, { version: shown.version, sharedOn: today, withdrawnOn: 'not-set' })
  }
  return { name, bytes, read: read.kind === 'failed' ? 'unreadable' : read, isSaved, save }
}

const contentOf = ({ version: _, ...content }: SharedExample): string => JSON.stringify(content)

/** A name that tells nothing of whose it is: no workplace, no day. */
export const exampleFileName = ({ id, version }: { readonly id: string; readonly version: number }): string =>
  `${fileNameOf('AI-exempel', `${id.slice(0, 8)}-${version}`, '', '.json')}.json`
