import type { FileKind } from '../../schema/format.ts'
import { currentFormat, hasClaim, MAX_BYTES, type OpenResult, readWorkFile } from '../reading/readWorkFile.ts'

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
  const encoding = encodingOf(new Uint8Array(bytes.slice(0, 2)))
  try {
    return readWorkFile(new TextDecoder(encoding, { fatal: true }).decode(bytes), currentFormat, kind)
  } catch {
    // Saved anew in another encoding: read leniently, every å would become another character without a word about it.
    const isOurs = hasClaim(new TextDecoder(encoding).decode(bytes))
    return { kind: 'failed', failure: isOurs ? 'damaged' : 'not-ours' }
  }
}

/** Some editors save in UTF-16; the mark at its beginning says so (https://encoding.spec.whatwg.org/#bom-sniff). */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
