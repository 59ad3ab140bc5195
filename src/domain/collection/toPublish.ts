import type { AboutCollection, Collected, PublishedExample } from '../../schema/collection.ts'

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
