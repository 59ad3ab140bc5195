import type { OpenResult } from './readWorkFile.ts'

/** Opens a file that the person picked. What reads it is fetched then: the pages only show a button. Rejects when it cannot be fetched. */
export async function openPickedFile(file: Blob): Promise<OpenResult> {
  const { openWorkFile } = await import('./openWorkFile.ts')
  return openWorkFile(file)
}
