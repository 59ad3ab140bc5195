/** A number below a limit; the same in every run of one seed. */
export type Draw = (below: number) => number

/** mulberry32: small, quick and even enough to make mishaps with. */
export function drawFrom(seed: number): Draw {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const oneOf = <T>(all: readonly T[], draw: Draw): T | undefined => all[draw(all.length)]

/** What bad disks, mail programs and slips do to the bytes of a file, one to four times. */
export function mutatedBytes(bytes: Uint8Array, draw: Draw): Uint8Array<ArrayBuffer> {
  let now = Uint8Array.from(bytes)
  for (let times = draw(4) + 1; times > 0; times -= 1) now = mishap(now, draw)
  return now
}

function mishap(bytes: Uint8Array<ArrayBuffer>, draw: Draw): Uint8Array<ArrayBuffer> {
  const at = draw(bytes.length + 1)
  const end = Math.min(bytes.length, at + 1 + draw(draw(8) === 0 ? 2000 : 8))
  const [before, part, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)]
  switch (draw(7)) {
    case 0:
      return joined(before, after)
    case 1:
      return joined(before, part, part, after)
    case 2:
      return joined(before)
    case 3:
      return joined(
        before,
        Uint8Array.from(part, () => draw(256)),
        after,
      )
    case 4:
      return joined(after, part, before)
    case 5:
      return joined(before, new TextEncoder().encode(oneOf(TOKENS, draw)), bytes.subarray(at))
    default:
      return joined(
        before,
        Uint8Array.from(part, (byte) => byte ^ (1 << draw(8))),
        after,
      )
  }
}

/** What means something in JSON, in a page or in a path, and is easily lost or doubled. */
const TOKENS = ['"', '{', '}', '[', ']', ',', ':', '\\', '\\ud800', 'null', '-', '1e999', '\u0000', '\uFEFF', '<', '>']

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** What nobody expects at any place of a file. */
const ODD: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, '', ' ', '__proto__', 'constructor', 'none', 'not-set'],
  ...['\ud800', '\u0000', '\u202e', '<script>', '2026-02-30', '2026-03-01T09:00:00.000Z', 'x'.repeat(5000)],
  ...[[], {}, [[]], [null], { kind: 'own', text: 'ö' }, { kind: 'workplace' }],
]

/** A file with its values removed, doubled, exchanged or made into what nobody expects, one to five times. */
export function mutatedJson(text: string, draw: Draw): string {
  const root: unknown = JSON.parse(text)
  for (let times = draw(5) + 1; times > 0; times -= 1) {
    const holder = holderIn(root, draw)
    const keys = Object.keys(holder)
    const key = oneOf(keys, draw)
    if (key === undefined) continue
    const other = oneOf(keys, draw) ?? key
    const here: unknown = Reflect.get(holder, key)
    const there: unknown = Reflect.get(holder, other)
    const way = draw(7)
    if (way === 0) Reflect.deleteProperty(holder, key)
    else if (way === 1) Reflect.set(holder, Array.isArray(holder) ? holder.length : `${key}x`, here)
    else if (way === 2) Object.assign(holder, { [other]: here, [key]: there })
    else if (way === 3) Reflect.set(holder, key, someValueIn(root, draw))
    else if (way === 4 && typeof here === 'number') Reflect.set(holder, key, here + draw(7) - 3)
    else if (way === 5 && typeof here === 'string') Reflect.set(holder, key, here.slice(0, draw(here.length + 1)))
    else Reflect.set(holder, key, oneOf(ODD, draw))
  }
  return JSON.stringify(root)
}

/** An object or a list somewhere in a value: often deep in it, seldom the whole. */
function holderIn(root: unknown, draw: Draw): object {
  let holder: object = isHolder(root) ? root : {}
  for (let depth = draw(8); depth > 0; depth -= 1) {
    const inner: unknown[] = Object.values(holder).filter(isHolder)
    const next = oneOf(inner, draw)
    if (isHolder(next)) holder = next
  }
  return holder
}

/** A copy: what stands in two places must not change in both. */
const someValueIn = (root: unknown, draw: Draw): unknown =>
  structuredClone(oneOf<unknown>(Object.values(holderIn(root, draw)), draw))

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null
