import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { handedOverOf } from '../../src/domain/privacy/places.ts'
import { forOthers } from '../../src/report/build/forOthers.ts'
import { entityIdSchema } from '../../src/schema/id.ts'
import { type Leaves, type NounRules, noun } from '../../src/schema/noun.ts'
import { nouns } from '../../src/schema/nouns.ts'
import { type RecordKind, recordKinds } from '../../src/schema/recordKinds.ts'
import { freeTextPaths } from '../support/freeText.ts'
import { planInput } from '../support/plan.ts'

type Fields = Readonly<Record<string, v.GenericSchema & { readonly literal?: string }>>
const rules = (kind: RecordKind): NounRules => nouns[kind]
const fieldsOf = (kind: RecordKind): Fields => nouns[kind].schema.entries

describe('the kinds of records', () => {
  it('are those of the table, in its order', () => {
    expect(recordKinds).toEqual(Object.keys(nouns))
  })
})

describe.each(recordKinds)('the noun %s', (kind) => {
  const { refs, blank, lists = {}, merge = {}, oneFor = [] } = rules(kind)
  const fields = fieldsOf(kind)

  it('stands under the kind that its records say', () => {
    expect(fields.kind?.literal).toBe(kind)
  })

  it('stands after every kind it hangs on', () => {
    const before = recordKinds.slice(0, recordKinds.indexOf(kind))
    const parents = Object.values(refs).filter((ref) => ref !== 'loose' && ref !== 'content')
    expect(parents.filter((parent) => !before.includes(parent))).toEqual([])
    expect(kind === 'workplace' || parents.length > 0).toBe(true)
  })

  it('names fields that its records have', () => {
    const named = [...Object.keys(refs), ...Object.keys(blank), ...Object.keys(lists), ...Object.keys(merge), ...oneFor]
    expect(named.filter((field) => !(field.split('.')[0] ?? '' in fields))).toEqual([])
  })

  it('says of every field that names another record where it leads', () => {
    const leading = Object.keys(fields).filter((field) => field.endsWith('Id'))
    expect(Object.keys(refs).toSorted()).toEqual(leading.toSorted())
  })

  it('has a blank that its schema takes', () => {
    const unfit = Object.entries(blank).filter(([field, value]) => {
      const schema = fields[field]
      return !schema || !v.safeParse(schema, value).success
    })
    expect(unfit).toEqual([])
  })
})

describe('the texts of the nouns', () => {
  const lines = recordKinds.flatMap((kind) =>
    Object.entries<Leaves>(nouns[kind].texts).map(([path, leaves]) => ({ path: `${kind}.${path}`, leaves })),
  )
  /** What a record is of is no text of anybody's, whatever its schema takes. */
  const free = freeTextPaths()
    .map((path) => path.replaceAll('[]', '.*'))
    .filter((path) => !path.endsWith('.kind'))

  it('are every text that a person can write freely', () => {
    const known = new Set(lines.map(({ path }) => path))
    expect(free.filter((path) => !known.has(path))).toEqual([])
  })

  it('are no others, but for what is said to hold no words', () => {
    const words = lines.filter(({ leaves }) => leaves !== 'no-words').map(({ path }) => path)
    expect(words.filter((path) => !free.includes(path))).toEqual([])
    expect(words.length).toBeGreaterThan(30)
  })

  it('that are ticked say by a field of their own', () => {
    const unknown = recordKinds.flatMap((kind) =>
      Object.values<Leaves>(nouns[kind].texts).flatMap((leaves) =>
        typeof leaves === 'object' && !(leaves.by in fieldsOf(kind)) ? [`${kind} ${leaves.by}`] : [],
      ),
    )
    expect(unknown).toEqual([])
  })
})

describe('what may be handed over', () => {
  const leaving = (kind: RecordKind) =>
    Object.values<Leaves>(nouns[kind].texts).filter((leaves) => leaves !== 'never' && leaves !== 'no-words')

  it('is none of a kind that never is, or that has a file of its own', () => {
    const kinds = recordKinds.filter((kind) => rules(kind).handsOver !== 'documents')
    expect(kinds).toEqual(['log', 'event', 'good-example', 'told-count', 'overwritten', 'match'])
    expect(kinds.filter((kind) => leaving(kind).length > 0)).toEqual([])
    // The log is all that documents for oneself have and those for others do not: what they are made from holds no other.
    expect(Object.keys(forOthers({ ...planInput('sv'), log: [] }))).not.toContain('log')
  })

  it('is told of each kind as the table has it', () => {
    const told = Object.fromEntries(recordKinds.map((kind) => [kind, handedOverOf(kind)]))
    expect(told).toMatchObject({ answer: 'ticked', action: 'ticked', names: 'without-some', system: 'all' })
    expect(told).toMatchObject({ log: 'never', 'good-example': 'own-file', 'staff-meeting': 'without-some' })
  })
})

describe('what is forgotten in the table', () => {
  const tinySchema = v.strictObject({
    kind: v.literal('tiny'),
    id: entityIdSchema,
    workplaceId: v.pipe(entityIdSchema, v.brand('Tiny')),
    text: v.string(),
    parts: v.array(v.strictObject({ what: v.string(), size: v.picklist(['small', 'large']) })),
  })
  const refs = { workplaceId: 'workplace' } as const
  const texts = { text: 'always', 'parts.*.what': 'never' } as const
  const counted = 'with-its-parent'
  const handsOver = 'never'

  it('is a type error: what is whole is none', () => {
    expect(noun(tinySchema, { refs, texts, blank: { text: '' }, counted, handsOver })).toMatchObject({ refs, texts })
  })

  it('is a type error, each kind of thing', () => {
    const wrong = [
      // @ts-expect-error A text has no line.
      noun(tinySchema, { refs, texts: { 'parts.*.what': 'never' }, blank: {}, counted, handsOver }),
      // @ts-expect-error A text inside a list has no line.
      noun(tinySchema, { refs, texts: { text: 'always' }, blank: {}, counted, handsOver }),
      // @ts-expect-error Nobody says what it hangs on.
      noun(tinySchema, { refs: {}, texts, blank: {}, counted, handsOver }),
      // @ts-expect-error It hangs on what nothing can hang on.
      noun(tinySchema, { refs: { workplaceId: 'letter' }, texts, blank: {}, counted, handsOver }),
      // @ts-expect-error A path that leads nowhere.
      noun(tinySchema, { refs, texts: { ...texts, 'parts.*.why': 'never' }, blank: {}, counted, handsOver }),
      // @ts-expect-error A field that is not there hangs on something.
      noun(tinySchema, { refs: { ...refs, roundId: 'round' }, texts, blank: {}, counted, handsOver }),
      // @ts-expect-error A text leaves in a way that there is not.
      noun(tinySchema, { refs, texts: { ...texts, text: 'sometimes' }, blank: {}, counted, handsOver }),
      // @ts-expect-error A blank that its field does not take.
      noun(tinySchema, { refs, texts, blank: { text: 7 }, counted, handsOver }),
      // @ts-expect-error Nobody says how it is counted.
      noun(tinySchema, { refs, texts, blank: {}, handsOver }),
      // @ts-expect-error Nobody says whether it may be handed over.
      noun(tinySchema, { refs, texts, blank: {}, counted }),
      // @ts-expect-error One for what it does not have.
      noun(tinySchema, { refs, texts, blank: {}, counted, handsOver, oneFor: ['roundId'] }),
    ]
    expect(wrong.every(({ schema }) => schema === tinySchema)).toBe(true)
  })
})
