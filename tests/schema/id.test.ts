import fc from 'fast-check'
import { matchPath } from 'react-router'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { entityIdSchema } from '../../src/schema/id.ts'

const isTaken = (id: unknown) => v.safeParse(entityIdSchema, id).success

/** What the page behind the address is given, as the router reads it: undo the browser's escapes, then match. */
function afterAddress(id: string) {
  const { hash } = new URL(`https://app.example/#/system/${id}`)
  const { pathname } = new URL(hash.slice(1), 'https://app.example')
  return matchPath('/system/:id', decodeURIComponent(pathname))?.params.id
}

const refused: readonly (readonly [why: string, id: unknown])[] = [
  ['empty', ''],
  ['longer than 80', 'a'.repeat(81)],
  ['of another kind', 7],
  ...[
    'a/b',
    'a\\b',
    'a#b',
    'a?b',
    'a%41',
    'a b',
    'a\nb',
    '\0',
    'a\u007f',
    'a\u00a0',
    'a\u200b',
    '\u2028',
    '\ufeffa',
  ].map((id) => ['with a character that an address cannot hold', id] as const),
  ['with half a character', 'a\ud800'],
  ['with the other half', '\udfffa'],
  ['that means "here"', '.'],
  ['that means "one up"', '..'],
  ...Object.getOwnPropertyNames(Object.prototype).map((id) => ['that every object has', id] as const),
]

describe('an id of what people entered', () => {
  it.each(['5d2c7d55-3bf4-4ea5-9f0a-5c8e3a1f0b6d', 'example-system-1', 'id-1', 'r1.own-question', 'Å_9~', '...', 'a.'])(
    'is taken: %s',
    (id) => {
      expect(isTaken(id)).toBe(true)
    },
  )

  it.each(refused)('is refused when %s: %j', (_why, id) => {
    expect(isTaken(id)).toBe(false)
  })

  it('comes out of an address as it went in, whatever it is', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }))
    fc.assert(
      fc.property(anyText.filter(isTaken), (id) => {
        expect(afterAddress(id)).toBe(id)
      }),
      { numRuns: 300 },
    )
  })
})
