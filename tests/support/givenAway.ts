import type { Tally } from '../../src/schema/tally.ts'

/** Every option, and every sum of some of them but all. */
const SUMS = Array.from({ length: 14 }, (_, index) => index + 1)

const sumsOf = ({ options }: Tally): readonly number[] =>
  SUMS.map((which) => options.reduce((sum, { count }, index) => sum + ((which >> index) & 1 ? count : 0), 0))

/**
 * What an attacker works out who knows the rules, the room, how many answered and all that was told: every count that would
 * have given the same. An answer, or what is left of all answers, is given away when it is 1 or 2 in all of them.
 */
export function givenAway(tallies: readonly Tally[], output: (tally: Tally) => unknown): readonly string[] {
  const byOutput = new Map<string, (number | 'differs')[]>()
  for (const tally of tallies) {
    const told = JSON.stringify(output(tally))
    const sums = sumsOf(tally)
    const old = byOutput.get(told)
    byOutput.set(told, old ? old.map((sum, index) => (sum === sums[index] ? sum : 'differs')) : [...sums])
  }
  return [...byOutput].flatMap(([told, sums]) =>
    sums.some((sum) => sum === 1 || sum === 2) ? [`${told} gives away ${sums.join(' ')}`] : [],
  )
}
