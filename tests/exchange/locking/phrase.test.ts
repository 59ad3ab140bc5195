import { expect, it } from 'vitest'
import { newPhrase, type Random, tidied } from '../../../src/exchange/locking/phrase.ts'
import { words } from '../../../src/exchange/locking/words.ts'

it('there are enough words, each plain, short and different however it is typed', () => {
  expect(words.length).toBeGreaterThanOrEqual(2048)
  expect(words.filter((word) => !/^[a-zåäöé]{3,10}$/.test(word))).toEqual([])
  expect(new Set(words.map(tidied)).size).toBe(words.length)
})

it('a phrase is five of them, each as likely', () => {
  expect(newPhrase().split(' ')).toHaveLength(5)
  // The first number belongs to an uneven rest at the top, and is drawn again.
  const numbers = [2 ** 32 - 1, 0, 1, words.length - 1, words.length, 2]
  const random: Random = (into) => {
    into[0] = numbers.shift() ?? 0
    return into
  }
  expect(newPhrase(random)).toBe([words[0], words[1], words.at(-1), words[0], words[2]].join(' '))
})

it('counts the same however it is typed', () => {
  for (const typed of ['Björk  Åska,\tlök', ' bjork-aska-lok ', 'BJO\u0308RK ÅSKA LÖK.'])
    expect(tidied(typed)).toBe('bjork aska lok')
})
