import { HEAD_BYTES, type KindOfFile, kindOfFile } from '../reading/kindOfFile.ts'

/** What a file is that the person picked, told by its first bytes alone. Never rejects. */
export async function kindOfPicked(file: Blob): Promise<KindOfFile | 'not-known'> {
  try {
    return kindOfFile(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()))
  } catch {
    // The browser could not read it: moved, removed or on a disk that is gone.
    return 'not-known'
  }
}
