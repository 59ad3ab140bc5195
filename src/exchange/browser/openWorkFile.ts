import type { FileKind } from '../../schema/format.ts'
import { currentFormat, hasClaim, MAX_BYTES, type OpenResult, readWorkFile } from '../reading/readWorkFile.ts'
import { textIn } from './textIn.ts'

export { lockOrUnlock } from '../locking/lockOrUnlock.ts'

/** Which file is to be read, and what it should hold. */
export type Asked = { readonly file: Blob; readonly kind: FileKind }

/** Opens a file the person picked; an enormous one is refused before it is read. */
export async function openWorkFile(file: Blob, kind: FileKind = 'work'): Promise<OpenResult> {
  if (file.size > MAX_BYTES) return { kind: 'failed', failure: 'too-large' }
  try {
    return readBytes(await file.arrayBuffer(), kind)
  } catch {
    // The browser could not read it: moved, removed or on a disk that is gone.
    return { kind: 'failed', failure: 'damaged' }
  }
}

function readBytes(bytes: ArrayBuffer, kind: FileKind): OpenResult {
  const found = new Uint8Array(bytes)
  const text = textIn(found)
  if (text !== undefined) return readWorkFile(text, currentFormat, kind)
  // Saved anew in another encoding: read leniently, every å would become another character without a word about it.
  const isOurs = hasClaim(textIn(found, 'as-far-as-it-goes') ?? '')
  return { kind: 'failed', failure: isOurs ? 'damaged' : 'not-ours' }
}
