/** Tables are never changed, only replaced: what was made of some of them once stays true for as long as they are there. */
type Node = { readonly made: Map<string, unknown>; readonly next: WeakMap<object, Node> }

const node = (): Node => ({ made: new Map(), next: new WeakMap() })
const root = node()

/**
 * What `make` makes of some tables, made once for each `of` (a workplace, a round): every page that asks gets the very same,
 * and two workplaces read in one drawing do not take each other's place.
 */
export function once<T>(tables: readonly object[], of: string, make: () => T): T {
  let at = root
  for (const table of tables) {
    const next = at.next.get(table) ?? node()
    at.next.set(table, next)
    at = next
  }
  const key = `${tables.length} ${of}`
  if (!at.made.has(key)) at.made.set(key, make())
  return at.made.get(key) as T
}
