import { type FormResult, MAX_FORM_BYTES, readAnswerForm } from '../reading/readAnswerForm.ts'
import { textIn } from './textIn.ts'

/** Reads a form the person picked; an enormous file is refused before it is read. */
export async function openAnswerForm(file: Blob): Promise<FormResult> {
  if (file.size > MAX_FORM_BYTES) return { kind: 'failed', failure: 'too-large' }
  try {
    return readAnswerForm(new Uint8Array(await file.arrayBuffer()), textIn)
  } catch {
    // The browser could not read it: moved, removed or on a disk that is gone.
    return { kind: 'failed', failure: 'damaged' }
  }
}
