import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readPack } from '../../src/exchange/reading/readPack.ts'

it('every pack that ships with the app can be read whole, and each is there once', () => {
  const files = readdirSync('packs').filter((name) => name.endsWith('.json'))
  const packs = files.map((name) => readPack(readFileSync(`packs/${name}`)))
  expect(packs.filter((one) => one.kind === 'failed' || one.unread > 0)).toEqual([])
  const ids = packs.flatMap((one) => (one.kind === 'pack' ? [one.pack.id] : []))
  expect(new Set(ids).size).toBe(ids.length)
})
