import type { AboutCollection, Collected } from '../../schema/collection.ts'
import { exampleTexts } from '../../schema/goodExample.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import type { ExampleVersion, SharedExample } from '../../schema/sharedExample.ts'
import { hasIdentityNumber } from '../privacy/handedOver.ts'
import { findPersonalData } from '../privacy/personalData.ts'
import { asWritten } from '../texts/asWritten.ts'

/** Every example of a centre, by its id. */
export type Collection = ReadonlyMap<string, Collected>

/**
 * What became of something that came in. 'same': the very same again; 'older': a newer version is here; 'differs': the same
 * version with other words, kept beside the first.
 */
export type Became = 'new' | 'same' | 'newer' | 'older' | 'differs' | 'withdrawn'

export type Taken = { readonly became: Became; readonly now: Collected; readonly before: Collected | undefined }

/** What came in joins what is there. Nothing is thrown away, and what was withdrawn stays so until a newer version comes. */
export function takeIn(example: SharedExample, known: Collected | undefined, at: At): Taken {
  if (!known) {
    const isWithdrawn = at.withdrawn.some(({ id, version }) => id === example.id && version >= example.version)
    const now: Collected = {
      ...{ example, earlier: [], themes: [], receivedOn: at.today, isSetApart: mustStay(example) },
      status: isWithdrawn ? 'withdrawn' : 'received',
    }
    return { became: isWithdrawn ? 'withdrawn' : 'new', now, before: known }
  }
  const all = [known.example, ...known.earlier]
  if (all.some((one) => isSame(one, example))) return { became: 'same', now: known, before: known }
  if (example.version <= known.example.version) {
    const became = example.version === known.example.version ? 'differs' : 'older'
    return { became, now: { ...known, earlier: [...known.earlier, example] }, before: known }
  }
  const now: Collected = { ...known, example, earlier: all, status: 'received', isSetApart: mustStay(example) }
  return { became: 'newer', now, before: known }
}
type At = { readonly today: IsoDate; readonly withdrawn: AboutCollection['withdrawn'] }

/** An example is withdrawn by whoever sent it; a version that was made later stands. */
export const withdraw = (known: Collected | undefined, { version }: ExampleVersion): Collected | undefined =>
  known && known.example.version <= version ? { ...known, status: 'withdrawn' } : known

const isSame = (one: SharedExample, other: SharedExample): boolean =>
  one.version === other.version && JSON.stringify(one) === JSON.stringify(other)

const wordsOf = ({ texts }: SharedExample): readonly string[] => exampleTexts.flatMap((name) => texts[name] ?? [])

/** An identity number anywhere in it, the address for answers too. */
const mustStay = (example: SharedExample): boolean =>
  [...wordsOf(example), example.replyTo ?? ''].some((text) => hasIdentityNumber(text))

/** True where something in the words may tell who a person is. */
export const mayTellWho = (example: SharedExample): boolean =>
  wordsOf(example).some((text) => findPersonalData(text).length > 0)

/** An example as everyone reads it: no text holds what cannot be seen or turns the direction of what follows. */
export function cleaned<E extends Pick<SharedExample, 'texts'>>(example: E): E {
  const texts = exampleTexts.flatMap((name) => {
    const text = asWritten(example.texts[name] ?? '')
    return text === '' ? [] : [[name, text] as const]
  })
  return { ...example, texts: Object.fromEntries(texts) }
}
