import { cleaned } from '../domain/collection/takeIn.ts'
import { asWritten } from '../domain/texts/asWritten.ts'
import { type PackResult, readPack } from '../exchange/index.ts'

/** Reads a pack as everyone reads it: no text holds what cannot be seen or turns the direction of what follows. Never rejects. */
export async function readPackFile(file: Blob): Promise<PackResult> {
  try {
    const read = readPack(new Uint8Array(await file.arrayBuffer()))
    if (read.kind === 'failed') return read
    const { pack } = read
    const examples = pack.examples.map((one) => ({ ...cleaned(one), themes: one.themes.map(asWritten) }))
    return { ...read, pack: { ...pack, name: asWritten(pack.name), examples } }
  } catch {
    // The browser could not read it: moved, removed or on a disk that is gone.
    return { kind: 'failed', failure: 'damaged' }
  }
}
