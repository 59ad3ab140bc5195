/**
 * Every place of the browser in which the app keeps something, and which thing it belongs to that a person is told of: counted
 * and listed before it goes, and removed, from this one table.
 */
export const keptHere = {
  databases: {
    lageskoll: {
      /** Records of format versions 1 and 2, left until what was made of them has been read. */
      records: 'work',
      entries: 'work',
      removals: 'history',
      meta: 'history',
      points: 'points',
    },
    'lageskoll-collection': { examples: 'collection', about: 'collection' },
    'lageskoll-packs': { packs: 'packs' },
  },
  /** All keys and caches of the app begin with its name, whatever follows. */
  keys: 'preferences',
  caches: 'offline',
} as const

export const keptThings = ['work', 'history', 'points', 'collection', 'packs', 'preferences', 'offline'] as const
export type KeptThing = (typeof keptThings)[number]

/**
 * How many of a thing there are, and how many characters they are written in; of the app's own files, a collection and packs
 * only their number is known.
 */
export type KeptSize = { readonly count: number; readonly characters: number }
export type Kept = { readonly [T in KeptThing]: KeptSize }
