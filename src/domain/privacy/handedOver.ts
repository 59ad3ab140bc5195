import { ownTextsOf, type OwnText as WrittenText } from '../../records/ownTexts.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import type { nouns } from '../../schema/nouns.ts'
import type { Plan } from '../../schema/plan.ts'
import { readIsoDate } from '../../schema/readIsoDate.ts'
import type { AppRecord } from '../../schema/record.ts'
import type { RecordKind } from '../../schema/recordKinds.ts'
import { dayOf } from '../days/isoDay.ts'
import { isBlank } from '../texts/asWritten.ts'
import { identityNumbersIn } from './identityNumber.ts'
import { findPersonalData, type PersonalDataFinding } from './personalData.ts'
import { readableText } from './readable.ts'

/** The fields of a kind whose words can leave, as the noun table has them. */
type LeavingPath<K extends RecordKind> = {
  [P in keyof (typeof nouns)[K]['texts']]: (typeof nouns)[K]['texts'][P] extends 'never' | 'no-words' ? never : P
}[keyof (typeof nouns)[K]['texts']] &
  string

/** Names a field whose words can leave, so that each has words of its own: "risk.measures.*.what.text". */
export type PlaceKey = { [K in RecordKind]: `${K}.${LeavingPath<K>}` }[RecordKind]

/** Where a text that leaves is written and can be changed: at which very place of which record. */
export type OwnPlace = { readonly record: AppRecord; readonly key: PlaceKey; readonly at: string }

export type OwnText = { readonly place: OwnPlace; readonly text: string; readonly leaves: WrittenText['leaves'] }
export type CheckedText = { readonly text: OwnText; readonly findings: readonly PersonalDataFinding[] }

/** Tells where a text is written from every other place. */
export const placeOf = ({ place: { record, at } }: OwnText): string => `${record.id} ${at}`

/** What was ticked to leave. */
export type Ticks = Pick<Plan, 'notes' | 'evidence' | 'outcomeNotes'>
type Ticked = { readonly [T in keyof Ticks]: readonly Ticks[T][number][] }

/** Every text of one's own that documents for others hold: what always leaves, and of the rest only what was ticked. */
export const ownTextsIn = (records: readonly AppRecord[], ticks: Ticked): readonly OwnText[] =>
  records.flatMap((record) =>
    ownTextsOf(record)
      .filter(({ text, leaves }) => !isBlank(text) && doesLeave(record, leaves, ticks))
      .map(({ path, at, text, leaves }) => ({
        // The noun table says which paths leave, and so does the type that is made of it.
        place: { record, key: `${record.kind}.${path}` as PlaceKey, at },
        text,
        leaves,
      })),
  )

function doesLeave(record: AppRecord, leaves: WrittenText['leaves'], ticks: Ticked): boolean {
  if (leaves === 'always' || leaves === 'never') return leaves === 'always'
  const fields: Readonly<Record<string, unknown>> = record
  const { tickedIn, by, only } = leaves
  const ticked: readonly string[] = ticks[tickedIn]
  return ticked.includes(String(fields[by])) && (only === undefined || fields[only.field] === only.is)
}

/** The ticks without that of one text; undefined for what leaves with its document anyway. */
export function withoutTick(text: OwnText, ticks: Ticks): Partial<Ticks> | undefined {
  if (typeof text.leaves === 'string') return undefined
  const { tickedIn } = text.leaves
  return { [tickedIn]: ticks[tickedIn].filter((id) => id !== tickOf(text)) }
}

/** The ticks with that of one text. */
export function withTick(text: OwnText, ticks: Ticks): Partial<Ticks> {
  const without = withoutTick(text, ticks)
  if (!without || typeof text.leaves === 'string') return {}
  const { tickedIn } = text.leaves
  return { [tickedIn]: [...(without[tickedIn] ?? []), tickOf(text)] }
}

/** What a text is ticked by, such as the id of its question. */
function tickOf({ place: { record }, leaves }: OwnText): unknown {
  const fields: Readonly<Record<string, unknown>> = record
  return typeof leaves === 'string' ? undefined : fields[leaves.by]
}

/** The texts in which something may tell who a person is, each with what was found. */
export const findingsInHandover = (texts: readonly OwnText[]): readonly CheckedText[] =>
  texts.map((text) => ({ text, findings: findPersonalData(text.text) })).filter(({ findings }) => findings.length > 0)

/** Every day that was entered, or on which an answer was given, each once and in order. */
export const ownDaysIn = (records: readonly AppRecord[]): readonly IsoDate[] =>
  [...new Set(records.flatMap((record) => [...daysIn(record), ...answeredOn(record)]))].toSorted()

const daysIn = (value: unknown): readonly IsoDate[] => {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(daysIn)
  const day = typeof value === 'string' && LIKE_A_DAY.test(value) ? readIsoDate(value) : 'not-a-day'
  return day === 'not-a-day' ? [] : [day]
}

const LIKE_A_DAY = /^\d{4}-\d{2}-\d{2}$/

const answeredOn = (record: AppRecord): readonly IsoDate[] =>
  record.kind === 'answer' ? [dayOf(new Date(record.changedAt))] : []

/** True where a text of the records, whatever leaves of them, must not leave. */
export const holdIdentityNumber = (records: readonly AppRecord[]): boolean =>
  records.some((record) => ownTextsOf(record).some(({ text }) => hasIdentityNumber(text)))

/** True for a text that must not leave. */
export const hasIdentityNumber = (text: string): boolean => identityNumbersIn(readableText(text)).length > 0

/** True while something was found that must not leave. */
export const isBlocked = (checked: readonly CheckedText[]): boolean =>
  checked.some(({ findings }) => findings.some(({ blocks }) => blocks))
