import { cleaned, mayTellWho } from '../domain/collection/takeIn.ts'
import { type Given, readGiven } from '../exchange/index.ts'

/** What stood in a file, with what the check for personal data says of it. */
export type Read = Given & { readonly mayTellWho: boolean }

/** Reads some files whole; one that cannot be read is a line of its own. Never rejects. */
export const readFiles = async (files: readonly File[]): Promise<readonly Read[]> =>
  (await Promise.all(files.map(readFile))).flat()

async function readFile(file: File): Promise<readonly Read[]> {
  try {
    return readGiven(file.name, new Uint8Array(await file.arrayBuffer())).map((given) => {
      if (given.kind !== 'example') return { ...given, mayTellWho: false }
      const example = cleaned(given.example)
      return { ...given, example, mayTellWho: mayTellWho(example) }
    })
  } catch {
    // The browser could not read it: moved, removed or on a disk that is gone.
    return [{ name: file.name, kind: 'failed', failure: 'damaged', mayTellWho: false }]
  }
}
