import { describe } from 'vitest'
import { notRunFor, type OutsidePart } from './outsideParts.ts'

export { run } from './outsideParts.ts'

/** Tests that need parts of the computer. Where one is missing they are not run, and the run says which and that. */
export function describeWith(needed: readonly OutsidePart[], name: string, tests: () => void): void {
  const why = notRunFor(needed)
  if (why === undefined) {
    describe(name, tests)
    return
  }
  const told = `${name} (${why})`
  console.warn(told)
  describe.skip(told, tests)
}
