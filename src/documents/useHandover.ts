import { useMemo } from 'react'
import {
  type CheckedText,
  hasIdentityNumber,
  isBlocked,
  type OwnText,
  ownDaysIn,
  ownTextsIn,
  placeOf,
} from '../domain/privacy/handedOver.ts'
import { type DocumentId, drawText, foundIn, heldIn, type ReportModel } from '../report/index.ts'
import type { IsoDate } from '../schema/isoDate.ts'
import { usePlanChoices } from '../store/usePlanChoices.ts'
import { useRecordsHere } from '../store/useRecordsHere.ts'
import { type Came, usePrepared } from './usePrepared.ts'

export type Held = {
  /** Every text of one's own that the document holds, each with where it is edited. */
  readonly texts: readonly OwnText[]
  /** The days of what was entered that the document holds, the first first. */
  readonly days: readonly IsoDate[]
}

export type Handover = Held & {
  /** The texts in which the check found something that may be personal data. */
  readonly found: readonly CheckedText[]
  /** The same of all texts that some document for others may hold. */
  readonly foundAnywhere: readonly CheckedText[]
  /** True while something was found that must not leave. */
  readonly isBlocked: boolean
}

/**
 * What leaves the computer with one document, field by field, and what the personal-data check says of it; undefined until it
 * has been looked through. What is written meanwhile stands where the text before it stood.
 */
export function useHandover(id: DocumentId): Handover | undefined {
  const [held, checked] = [usePrepared('held', id), usePrepared('found')]
  const [records, { notes, evidence, outcomeNotes }] = [useRecordsHere(), usePlanChoices()]
  return useMemo(() => {
    if (!held || !checked) return undefined
    const all = ownTextsIn(records, { notes, evidence, outcomeNotes })
    const foundAnywhere = findingsNow(all, checked)
    const leaves = (text: OwnText) => held.made.places.has(placeOf(text))
    const found = foundAnywhere.filter(({ text }) => leaves(text))
    return { texts: all.filter(leaves), days: held.made.days, found, foundAnywhere, isBlocked: isBlocked(found) }
  }, [held, checked, records, notes, evidence, outcomeNotes])
}

/** What was found in some texts, and in those that have been written in since then what is found now. */
function findingsNow(texts: readonly OwnText[], { made, of }: Came<'found'>): readonly CheckedText[] {
  const before = new Set(of.records)
  const since = foundIn(texts.filter(({ place }) => !before.has(place.record)))
  return texts.flatMap((text) => {
    const place = placeOf(text)
    const findings = (before.has(text.place.record) ? made : since).get(place)
    return findings ? [{ text, findings }] : []
  })
}

/** What of one's own stands in a document that is there. */
export function useHeld(model: ReportModel): Held {
  const records = useRecordsHere()
  const holds = useMemo(() => heldIn(model), [model])
  return {
    texts: ownTextsIn(records, usePlanChoices()).filter(({ text }) => holds(text)),
    days: ownDaysIn(records).filter(holds),
  }
}

/**
 * True for a document with an identity number anywhere in it or its name, in whichever field it was written, or over two. Looked up when
 * a file is asked for: at each key it would take longer than the key.
 */
export const mustStay = (model: ReportModel): boolean =>
  hasIdentityNumber([model.fileName, model.title, drawText(model)].join('\n'))
