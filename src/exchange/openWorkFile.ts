import { FORMAT } from '../schema/workFile.ts'
import { MAX_BYTES, type OpenResult, readWorkFile } from './workFile.ts'

/** Opens a file the person picked; an enormous one is refused before it is read. */
export async function openWorkFile(file: Blob): Promise<OpenResult> {
  if (file.size > MAX_BYTES) return { kind: 'failed', failure: 'too-large' }
  try {
    return readBytes(await file.arrayBuffer())
  } catch {
    // The browser could not read it: moved, removed or on a disk that is gone.
    return { kind: 'failed', failure: 'damaged' }
  }
}

function readBytes(bytes: ArrayBuffer): OpenResult {
  try {
    return readWorkFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Saved anew in another encoding: read leniently, every å would become another character without a word about it.
    const isOurs = new TextDecoder().decode(bytes).includes(FORMAT)
    return { kind: 'failed', failure: isOurs ? 'damaged' : 'not-ours' }
  }
}
