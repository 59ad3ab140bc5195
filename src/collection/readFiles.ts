import { cleaned, mayTellWho } from '../domain/collection/takeIn.ts'
import { type Given, readGiven } from '../exchange/index.ts'

/** What stood in a file, with what the check for personal data says of it. */
export type Read = Given & { readonly mayTellWho: boolean }

/** So many at a time are given to the page, which answers in between. */
const PIECE = 200

/** So many files are in the memory at a time. Their sizes are not asked for: that alone takes longer than to read them. */
const FILES_AT_ONCE = 8

/** Reads some files whole and gives what is in them piece by piece; one that cannot be read is a line of its own. Never rejects. */
export async function* readFiles(files: readonly File[]): AsyncGenerator<readonly Read[]> {
  let waiting: readonly Given[] = []
  for (let from = 0; from < files.length; from += FILES_AT_ONCE) {
    const given = await Promise.all(files.slice(from, from + FILES_AT_ONCE).map(readFile))
    waiting = [...waiting, ...given.flat()]
    const isLast = from + FILES_AT_ONCE >= files.length
    const whole = isLast ? waiting.length : waiting.length - (waiting.length % PIECE)
    for (let at = 0; at < whole; at += PIECE) yield waiting.slice(at, at + PIECE).map(checked)
    waiting = waiting.slice(whole)
  }
}

async function readFile(file: File): Promise<readonly Given[]> {
  try {
    return readGiven(file.name, new Uint8Array(await file.arrayBuffer()))
  } catch {
    // The browser could not read it: moved, removed or on a disk that is gone.
    return [{ name: file.name, kind: 'failed', failure: 'damaged' }]
  }
}

function checked(given: Given): Read {
  if (given.kind !== 'example') return { ...given, mayTellWho: false }
  const example = cleaned(given.example)
  return { ...given, example, mayTellWho: mayTellWho(example) }
}
