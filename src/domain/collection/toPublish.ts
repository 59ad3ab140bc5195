import type { AboutCollection, Collected } from '../../schema/collection.ts'
import type { ExamplePack, PublishedExample } from '../../schema/examplePack.ts'
import type { IsoDate } from '../../schema/isoDate.ts'

/**
 * What goes into a pack: what its sender has approved, or what was published before, and may go further than the centre. What
 * was withdrawn or set apart is not in it, so that the next pack drops it.
 */
export const toPublish = (all: readonly Collected[], { themes }: AboutCollection): readonly PublishedExample[] =>
  all.flatMap(({ example: { replyTo: _, readiness: __, ...example }, status, themes: own, isSetApart }) =>
    isSetApart || example.audience === 'centre' || (status !== 'approved' && status !== 'published')
      ? []
      : [{ ...example, themes: themes.filter(({ id }) => own.includes(id)).map(({ name }) => name) }],
  )

/** The pack before anybody has named or published it. */
export const packOf = ({ pack }: AboutCollection, newId: () => string): NonNullable<AboutCollection['pack']> =>
  pack ?? { id: newId(), name: '', edition: 0 }

/** The next edition of what the centre publishes. */
export function nextPack(
  all: readonly Collected[],
  about: AboutCollection,
  { newId, today }: { readonly newId: () => string; readonly today: IsoDate },
): ExamplePack {
  const pack = packOf(about, newId)
  return { ...pack, edition: pack.edition + 1, madeOn: today, examples: [...toPublish(all, about)] }
}
