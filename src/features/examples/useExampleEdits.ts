import { useState } from 'react'
import { useParams } from 'react-router'
import { newExample } from '../../domain/examples/newExample.ts'
import type { GoodExample } from '../../schema/goodExample.ts'
import type { Draft } from '../../schema/record.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'

export type ExampleEdits = {
  /** 'gone' for an address of one that is not there. */
  readonly example: GoodExample | ExampleDraft | 'gone'
  readonly change: (part: Partial<ExampleDraft>) => void
}
export type ExampleDraft = Draft<'good-example'>

/** The example that the address names; a new one is made with the first word, so that a visit alone leaves nothing behind. */
export function useExampleEdits(): ExampleEdits {
  const { id: named } = useParams()
  const [made, setMade] = useState('')
  const { addOwned, changeOwned } = useWorkEdits()
  const examples = useOwned('good-example')
  const id = named ?? made
  const known = examples.find((one) => one.id === id)
  const change = (part: Partial<ExampleDraft>) => {
    if (known) return changeOwned('good-example', known.id, part)
    if (named === undefined) setMade(addOwned({ ...newExample(), ...part })[0] ?? '')
  }
  return { example: known ?? (named === undefined ? newExample() : 'gone'), change }
}
