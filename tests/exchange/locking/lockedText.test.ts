import { describe, expect, it } from 'vitest'
import { lockText, unlockText } from '../../../src/exchange/locking/lockedText.ts'
import { lockOrUnlock } from '../../../src/exchange/locking/lockOrUnlock.ts'
import { readWorkFile } from '../../../src/exchange/reading/readWorkFile.ts'
import { type LockedFile, ROUNDS } from '../../../src/schema/lockedFile.ts'

const PHRASE = 'björk lampa åska fjord mynt'
const TEXT = '{"format":"lageskoll-work-file","text":"Hemligt å 🌲"}'
const locked = await lockText(TEXT, PHRASE)
const failed = (failure: string) => ({ kind: 'failed', failure })
const partsOf = (text: string) => JSON.parse(text) as LockedFile
const withPart = (part: object) => JSON.stringify({ ...partsOf(locked), ...part })

describe('a locked file', () => {
  it('gives its text back to whoever has the phrase, however it is typed', async () => {
    expect(await unlockText(locked, 'Bjork Lampa  Aska, Fjord Mynt')).toEqual({ kind: 'unlocked', text: TEXT })
  })

  it('says how it was locked and nothing of what is in it, and is other each time', async () => {
    expect(locked).not.toContain('Hemligt')
    expect(JSON.parse(locked)).toMatchObject({ key: { way: 'PBKDF2-SHA-256', rounds: ROUNDS } })
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000)
    const again = partsOf(await lockText(TEXT, PHRASE))
    const first = partsOf(locked)
    expect([again.key.salt, again.cipher.iv]).not.toContain(first.key.salt)
    expect(again.content).not.toBe(first.content)
  })

  it('stays locked to a wrong phrase', async () => {
    expect(await unlockText(locked, 'björk lampa åska fjord moln')).toEqual(failed('wrong-phrase'))
    expect(await unlockText(locked, '')).toEqual(failed('wrong-phrase'))
  })

  it('that is damaged is told from one with another phrase', async () => {
    const { content } = partsOf(locked)
    const other = content.startsWith('A') ? 'B' : 'A'
    for (const damaged of [
      locked.slice(0, -40),
      withPart({ content: other + content.slice(1) }),
      withPart({ content: 7 }),
      withPart({ cipher: { way: 'AES-256-GCM', iv: '§' } }),
      withPart({ cipher: { way: 'none', iv: '' } }),
      '',
      'null',
      '[]',
    ])
      expect(await unlockText(damaged, PHRASE)).toEqual(failed('damaged'))
  })

  it('is not made of a text whose locked file would be too large to open, and too large a one is told as such', async () => {
    const large = 'x'.repeat(16 * 1024 * 1024)
    expect(await lockOrUnlock({ text: large, phrase: PHRASE })).toEqual(failed('too-large'))
    expect(await lockOrUnlock({ file: new Blob([large, large]), phrase: PHRASE })).toEqual(failed('too-large'))
  })

  it.each([1, ROUNDS - 1, 1e9, -1, 0.5, '600000'])(
    'asks for no other work than locking takes: %s rounds',
    async (rounds) => {
      const { key } = partsOf(locked)
      expect(await unlockText(withPart({ key: { ...key, rounds } }), PHRASE)).toEqual(failed('damaged'))
    },
  )

  it('of a newer app is told so', async () => {
    expect(await unlockText(withPart({ formatVersion: 2 }), PHRASE)).toEqual(failed('too-new'))
  })

  it('is known before anybody has the phrase', () => {
    expect(readWorkFile(locked)).toEqual(failed('locked'))
  })

  it('is read from a file, whatever is in it', async () => {
    expect(await lockOrUnlock({ file: new Blob([locked]), phrase: PHRASE })).toEqual({ kind: 'unlocked', text: TEXT })
    const bytes = new Uint8Array([0xc3, 0x28, 0, 255])
    expect(await lockOrUnlock({ file: new Blob([bytes]), phrase: PHRASE })).toEqual(failed('damaged'))
  })
})
