import { pairKey } from '../domain/collection/likeness.ts'
import { type Became, type Collection, takeIn, withdraw } from '../domain/collection/takeIn.ts'
import type { AboutCollection, Collected } from '../schema/collection.ts'
import type { IsoDate } from '../schema/isoDate.ts'
import type { ExampleVersion } from '../schema/sharedExample.ts'
import type { Read } from './readFiles.ts'

/** What became of one thing in a file. */
export type Line = {
  readonly name: string
  readonly became: Became | 'collection' | Extract<Read, { kind: 'failed' }>['failure']
  readonly headline: string
  readonly mayTellWho: boolean
  readonly isSetApart: boolean
}

type Here = { readonly all: Collection; readonly about: AboutCollection }
type Taking = {
  readonly lines: readonly Line[]
  readonly changed: ReadonlyMap<string, Collected>
  readonly about: AboutCollection
}

/** What was read joins what is here, one after the other: a line each, and all that is other than it was. */
export function takeAll(read: readonly Read[], here: Here, today: IsoDate): Taking {
  const changed = new Map<string, Collected>()
  let { about } = here
  const known = (id: string) => changed.get(id) ?? here.all.get(id)
  const take = (given: Read): Line => {
    const line = { name: given.name, headline: '', mayTellWho: given.mayTellWho, isSetApart: false }
    if (given.kind === 'failed') return { ...line, became: given.failure }
    if (given.kind === 'about') {
      about = united(about, given.about)
      return { ...line, became: 'collection' }
    }
    if (given.kind === 'withdrawal') {
      about = { ...about, withdrawn: withNew(about.withdrawn, [given.of], versionOf) }
      const now = withdraw(known(given.of.id), given.of)
      if (now) changed.set(given.of.id, now)
      return { ...line, became: 'withdrawn', headline: now?.example.texts.headline ?? '' }
    }
    const example = given.kind === 'example' ? given.example : given.collected.example
    const { became, now, before } = takeIn(example, known(example.id), { today, withdrawn: about.withdrawn })
    // What another officer has said of one that is new here comes along with it.
    if (became !== 'same') changed.set(example.id, given.kind === 'collected' && !before ? given.collected : now)
    return { ...line, became, headline: example.texts.headline ?? '', isSetApart: now.isSetApart }
  }
  return { lines: read.map(take), changed, about }
}

/**
 * Two officers' code books, withdrawals, decisions and what each has told: of one theme or pair, what is here stands; all that
 * either has told is held against what is told later.
 */
export function united(ours: AboutCollection, theirs: AboutCollection): AboutCollection {
  const told = Object.keys({ ...ours.told, ...theirs.told }).map(
    (id) => [id, withNew(ours.told[id] ?? [], theirs.told[id] ?? [], ({ ids }) => ids.join())] as const,
  )
  const pack = laterPack(ours.pack, theirs.pack)
  return {
    themes: withNew(ours.themes, theirs.themes, ({ id }) => id),
    withdrawn: withNew(ours.withdrawn, theirs.withdrawn, versionOf),
    told: Object.fromEntries(told),
    doubles: withNew(ours.doubles, theirs.doubles, ({ ids: [one, other] }) => pairKey(one, other)),
    ...(pack && { pack }),
    ...(ours.isSample && { isSample: true }),
  }
}

/** Ours goes on where there are two; of one and the same, from its last edition. */
const laterPack = (ours: AboutCollection['pack'], theirs: AboutCollection['pack']): AboutCollection['pack'] =>
  ours && ours.id === theirs?.id && theirs.edition > ours.edition ? theirs : (ours ?? theirs)

const versionOf = ({ id, version }: ExampleVersion): string => `${id} ${version}`

/** What is here, and what came that has another key. */
function withNew<One>(ours: readonly One[], theirs: readonly One[], keyOf: (one: One) => string): One[] {
  const keys = new Set(ours.map(keyOf))
  return [...ours, ...theirs.filter((one) => !keys.has(keyOf(one)))]
}
