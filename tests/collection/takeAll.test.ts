import { expect, it } from 'vitest'
import type { Read } from '../../src/collection/readFiles.ts'
import { takeAll } from '../../src/collection/takeAll.ts'
import type { AboutCollection } from '../../src/schema/collection.ts'
import { day } from '../support/plan.ts'

const today = day('2026-03-02')
const about = (part: Partial<AboutCollection>): AboutCollection => ({
  themes: [],
  withdrawn: [],
  told: {},
  doubles: [],
  ...part,
})
const take = (ours: AboutCollection, ...read: readonly Read[]) =>
  takeAll(read, { all: new Map(), about: ours }, today).about
const file = (theirs: AboutCollection): Read => ({ name: 'x', kind: 'about', about: theirs, mayTellWho: false })

it('keeps a withdrawal once, however often its file comes', () => {
  const withdrawal: Read = { name: 'x', kind: 'withdrawal', of: { id: 'a', version: 1 }, mayTellWho: false }
  expect(take(about({}), withdrawal, withdrawal).withdrawn).toEqual([{ id: 'a', version: 1 }])
})

it('keeps all that either of two officers has told, and nothing twice', () => {
  const told = (...ids: readonly string[]) => ({ ids, of: 5, counts: { yes: 5 } })
  const [ours, theirs] = [told('a', 'b', 'c', 'd', 'e'), told('d', 'e', 'f', 'g', 'h')]
  const joined = take(about({ told: { q: [ours] } }), file(about({ told: { q: [ours, theirs], p: [theirs] } })))
  expect(joined.told).toEqual({ q: [ours, theirs], p: [theirs] })
})
