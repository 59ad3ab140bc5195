import { describe, expect, it } from 'vitest'
import { findingsInHandover, isBlocked, ownTextsIn, type Ticks } from '../../../src/domain/privacy/handedOver.ts'
import { ownTextsOf, withText } from '../../../src/records/ownTexts.ts'
import { readRecord } from '../../../src/records/whole.ts'
import type { Leaves } from '../../../src/schema/noun.ts'
import { nouns } from '../../../src/schema/nouns.ts'
import type { AppRecord } from '../../../src/schema/record.ts'
import { type RecordKind, recordKinds } from '../../../src/schema/recordKinds.ts'
import { recordWith } from '../../support/anyRecord.ts'

/** An invented number with a right checksum (Skatteverket's own example of one). */
const NUMBER = '640823-3234'
const NOTHING: Ticks = { notes: [], evidence: [], outcomeNotes: [] }

type Line = { readonly name: string; readonly kind: RecordKind; readonly path: string; readonly leaves: Leaves }

/** Every text of every noun, as the table has it: a new one is tested here by itself. */
const lines: readonly Line[] = recordKinds.flatMap((kind) =>
  Object.entries<Leaves>(nouns[kind].texts).map(([path, leaves]) => ({ name: `${kind}.${path}`, kind, path, leaves })),
)
const leaving = lines.filter(({ leaves }) => leaves === 'always')
const ticked = lines.flatMap(({ leaves, ...line }) => (typeof leaves === 'object' ? [{ ...line, leaves }] : []))
const never = lines.filter(({ leaves }) => leaves === 'never')

/** A record that holds the number at a path and nowhere else, and the very place it stands in. */
function holding({ kind, path }: Pick<Line, 'kind' | 'path'>, fields: Readonly<Record<string, unknown>> = {}) {
  const some: AppRecord = recordWith(kind, (record) => ownTextsOf(record).some((text) => text.path === path))
  const fitted = readRecord({ ...some, ...fields })
  if (fitted === 'unfit') throw new Error(`${kind} with ${JSON.stringify(fields)}`)
  const at = ownTextsOf(fitted).findLast((text) => text.path === path)?.at ?? ''
  return { record: withText(fitted, at, `Ring ${NUMBER}`), at }
}

const foundIn = (record: AppRecord, ticks: Ticks) =>
  findingsInHandover(ownTextsIn([record], ticks)).filter(({ findings }) => findings.some(({ blocks }) => blocks))

const placesIn = (record: AppRecord, ticks: Ticks) => foundIn(record, ticks).map(({ text }) => text.place.at)

/** Everything ticked that a record can be ticked by. */
function allTicks(record: AppRecord): Ticks {
  const ids = Object.values(record).filter((value): value is never => typeof value === 'string')
  return { notes: ids, evidence: ids, outcomeNotes: ids }
}

describe('an identity number', () => {
  it('has texts of each sort to stand in', () => {
    expect([leaving, ticked, never].every((some) => some.length > 0)).toBe(true)
  })

  it.each(leaving)('is found in $name, which always leaves', (line) => {
    const { record, at } = holding(line)
    expect(placesIn(record, NOTHING)).toEqual([at])
    expect(isBlocked(foundIn(record, NOTHING))).toBe(true)
  })

  it.each(ticked)('is found in $name when that is ticked, and not offered before', ({ leaves, ...line }) => {
    const { by, tickedIn, only } = leaves
    const { record, at } = holding(line, only ? { [only.field]: only.is } : {})
    const id: unknown = Object.entries(record).find(([field]) => field === by)?.[1]
    expect(placesIn(record, NOTHING)).toEqual([])
    expect(placesIn(record, { ...NOTHING, [tickedIn]: [id] })).toEqual([at])
    const elsewhere = { ...allTicks(record), [tickedIn]: [] }
    expect(placesIn(record, elsewhere)).toEqual([])
  })

  it.each(ticked.filter(({ leaves }) => leaves.only))('in $name is not offered where it is not shown', (line) => {
    const { only } = line.leaves
    const some = recordWith(line.kind, (record) => {
      const value: unknown = Object.entries(record).find(([field]) => field === only?.field)?.[1]
      return value !== only?.is && ownTextsOf(record).some(({ path }) => path === line.path)
    })
    const at = ownTextsOf(some).find(({ path }) => path === line.path)?.at ?? ''
    const record = withText(some, at, NUMBER)
    expect(placesIn(record, allTicks(record))).toEqual([])
  })

  it.each(never)('in $name is never offered, whatever is ticked', (line) => {
    const { record, at } = holding(line)
    expect(ownTextsOf(record).find((text) => text.at === at)?.text).toContain(NUMBER)
    expect(placesIn(record, allTicks(record))).toEqual([])
  })
})
