import { toVersion2 } from './toVersion2.ts'
import { toVersion3 } from './toVersion3.ts'
import { toVersion4 } from './toVersion4.ts'

/** Turns all records of one format version into those of the next. Reads unknown records and must not lose any. */
export type Migration = (records: readonly unknown[]) => readonly unknown[]

/** `migrations[n]` leads from version n to n + 1; a version without one cannot be released (tested). */
export const migrations: { readonly [from: number]: Migration } = {
  ...{ 1: toVersion2, 2: toVersion3, 3: toVersion4 },
}

export type MigrationResult =
  | { readonly kind: 'migrated'; readonly records: readonly unknown[] }
  | { readonly kind: 'failed' }

/** Runs the chain from one version to another, for files and for what the browser kept alike. */
export function migrate(
  records: readonly unknown[],
  from: number,
  to: number,
  chain: { readonly [from: number]: Migration } = migrations,
): MigrationResult {
  let current = records
  for (let version = from; version < to; version += 1) {
    const step = chain[version]
    if (!step) return { kind: 'failed' }
    try {
      current = step(current)
    } catch {
      return { kind: 'failed' }
    }
  }
  return { kind: 'migrated', records: current }
}
