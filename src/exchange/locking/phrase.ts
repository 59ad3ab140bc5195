import { words } from './words.ts'

/** How many words a phrase has: with this many words to draw from, more than 2^55 phrases. */
const LENGTH = 5

/** Fills a list with numbers that nobody can guess. */
export type Random = (into: Uint32Array<ArrayBuffer>) => Uint32Array<ArrayBuffer>

/** A phrase that is easy to write down and hard to guess. */
export function newPhrase(random: Random = (into) => crypto.getRandomValues(into)): string {
  return Array.from({ length: LENGTH }, () => words[below(words.length, random)] ?? '').join(' ')
}

/** Every number as likely: one from the uneven rest at the top is drawn again. */
function below(limit: number, random: Random): number {
  const [drawn = 0] = random(new Uint32Array(1))
  return drawn < Math.floor(2 ** 32 / limit) * limit ? drawn % limit : below(limit, random)
}

/** A phrase as it counts: capitals, dots and rings, commas and spaces as they are typed make no difference. */
export const tidied = (phrase: string): string =>
  phrase
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')
