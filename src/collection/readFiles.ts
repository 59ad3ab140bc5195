import { cleaned, mayTellWho } from '../domain/collection/takeIn.ts'
import { type Given, readGiven } from '../exchange/index.ts'

/** What stood in a file, with what the check for personal data says of it. */
export type Read = Given & { readonly mayTellWho: boolean }

/** So many at a time are given to the page, which answers in between. */
const PIECE = 200

/** Reads some files whole and gives what is in them piece by piece; one that cannot be read is a line of its own. Never rejects. */
export async function* readFiles(files: readonly File[]): AsyncGenerator<readonly Read[]> {
  const given = (await Promise.all(files.map(readFile))).flat()
  for (let at = 0; at < given.length; at += PIECE) yield given.slice(at, at + PIECE).map(checked)
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
