import { useMemo } from 'react'
import {
  type CheckedText,
  findingsInHandover,
  hasIdentityNumber,
  isBlocked,
  type OwnText,
  ownDaysIn,
  ownTextsIn,
} from '../domain/privacy/handedOver.ts'
import { drawText, heldIn, type ReportModel } from '../report/index.ts'
import type { IsoDate } from '../schema/isoDate.ts'
import { usePlanChoices } from '../store/usePlanChoices.ts'
import { useRecordsHere } from '../store/useRecordsHere.ts'

export type Handover = {
  /** Every text of one's own that the document holds, each with where it is edited. */
  readonly texts: readonly OwnText[]
  /** The days of what was entered that the document holds, the first first. */
  readonly days: readonly IsoDate[]
  /** The texts in which the check found something that may be personal data. */
  readonly found: readonly CheckedText[]
  /** True while something was found that must not leave. */
  readonly isBlocked: boolean
}

/** What leaves the computer with one document, field by field, and what the personal-data check says of it. */
export function useHandover(model: ReportModel): Handover {
  const records = useRecordsHere()
  const holds = useMemo(() => heldIn(model), [model])
  const texts = ownTextsIn(records, usePlanChoices()).filter(({ text }) => holds(text))
  const found = findingsInHandover(texts)
  return { texts, found, days: ownDaysIn(records).filter(holds), isBlocked: isBlocked(found) }
}

/** What the check found in all texts that some document for others may hold. */
export function useFoundAnywhere(): readonly CheckedText[] {
  return findingsInHandover(ownTextsIn(useRecordsHere(), usePlanChoices()))
}

/**
 * True for a document with an identity number anywhere in it or its name, in whichever field it was written, or over two. Looked up when
 * a file is asked for: at each key it would take longer than the key.
 */
export const mustStay = (model: ReportModel): boolean =>
  hasIdentityNumber([model.fileName, model.title, drawText(model)].join('\n'))
