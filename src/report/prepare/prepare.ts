import { findingsInHandover, type OwnText, ownDaysIn, ownTextsIn, placeOf } from '../../domain/privacy/handedOver.ts'
import type { PersonalDataFinding } from '../../domain/privacy/personalData.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import type { PlanChapter } from '../../schema/plan.ts'
import type { AppRecord } from '../../schema/record.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { chaptersOf } from '../build/plan/buildPlan.ts'
import type { PrivateInput } from '../DocumentInput.ts'
import { type DocumentId, documents } from '../documents.ts'
import { approximatePages } from '../draw/pdf/layout/approximatePages.ts'
import { heldIn } from '../heldIn.ts'
import type { ReportModel } from '../ReportModel.ts'

/** What any document is made from, but for what each says of itself: how far it has come and what its file is called. */
export type DocumentBasis = Omit<PrivateInput, 'stage' | 'fileName' | 'made'>

/** What is prepared from: the same object for as long as nothing in it is other, so that what was made of it stays made. */
export type Prepared = { readonly basis: DocumentBasis; readonly records: readonly AppRecord[] }

/** Which document. */
export type Which = { readonly id: DocumentId; readonly staffMeetingId: StaffMeeting['id'] | 'latest' }

/** What a page asks before anything is saved, and what it gets. */
export type Preparing = {
  /** The document itself, to be seen. */
  readonly preview: ReportModel
  /** What of one's own stands in it: by where it is written (`placeOf`), and the days. */
  readonly held: { readonly places: ReadonlySet<string>; readonly days: readonly IsoDate[] }
  /** What the check found in all texts that some document for others may hold, by where each is written. */
  readonly found: ReadonlyMap<string, readonly PersonalDataFinding[]>
  /** How long each chapter of the plan is, in pages; 'empty' where it has nothing to say yet. */
  readonly chapters: ReadonlyMap<PlanChapter, number | 'empty'>
  /** How long the document is, in pages. */
  readonly pages: number
}

export type PreparingName = keyof Preparing

/** Made once for each thing and each document. */
function once<Of extends object, Made>(make: (of: Of, which: Which) => Made) {
  const kept = new WeakMap<Of, Map<string, Made>>()
  return (of: Of, which: Which): Made => {
    const made = kept.get(of) ?? new Map<string, Made>()
    kept.set(of, made)
    const key = `${which.id} ${which.staffMeetingId}`
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(of, which)
    made.set(key, fresh)
    return fresh
  }
}

/** A document as the page shows it; its file has a name, and the time it is made. */
export const previewOf = once((basis: DocumentBasis, { id, staffMeetingId }): ReportModel => {
  const of = staffMeetingId === 'latest' ? basis : { ...basis, staffMeetingId }
  return documents[id].build({ ...of, made: `${basis.today}T00:00:00.000Z`, fileName: '', stage: 'to-decide' })
})

const makers: { readonly [N in PreparingName]: (of: Prepared, which: Which) => Preparing[N] } = {
  preview: ({ basis }, which) => previewOf(basis, which),
  held: once(({ basis, records }: Prepared, which) => {
    const holds = heldIn(previewOf(basis, which))
    const texts = ownTextsIn(records, basis).filter(({ text }) => holds(text))
    return { places: new Set(texts.map(placeOf)), days: ownDaysIn(records).filter(holds) }
  }),
  found: once(({ basis, records }: Prepared) => foundIn(ownTextsIn(records, basis))),
  chapters: once(({ basis }: Prepared) => {
    const chapters = chaptersOf({ ...basis, made: '', fileName: '', stage: 'to-decide' })
    return new Map(chapters.map(({ id, section }) => [id, section ? approximatePages([section], basis.look) : 'empty']))
  }),
  pages: once(({ basis }: Prepared, which) => {
    const { sections, look } = previewOf(basis, which)
    return approximatePages(sections, look)
  }),
}

/** What the check found, by where each text is written. */
export const foundIn = (texts: readonly OwnText[]): Preparing['found'] =>
  new Map(findingsInHandover(texts).map(({ text, findings }) => [placeOf(text), findings]))

/** Makes what a page asked for: the same on the page and in a worker. */
export function prepare<N extends PreparingName>(name: N, of: Prepared, which: Which): Preparing[N] {
  return makers[name](of, which)
}
