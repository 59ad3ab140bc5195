import { fetchedPart } from '../../parts/fetchedPart.ts'
import { fetchFile } from '../../parts/fetchFile.ts'
import type { FormResult } from '../reading/readAnswerForm.ts'
import workerAddress from './form.worker.ts?worker&url'
import { DEADLINE, type Patience } from './openApart.ts'
import { runApart } from './runApart.ts'

/** 'too-slow': not read within the deadline; 'part-missing': what reads it, or the app's own example, could not be fetched. */
export type OpenedForm = FormResult | { readonly kind: 'failed'; readonly failure: 'too-slow' | 'part-missing' }

const here = fetchedPart(() => import('./openAnswerForm.ts'))

/** Reads a form that came back, in a worker as all picked files; nothing in it runs. Never rejects. */
export async function openPickedForm(file: Blob, patience: Patience = 'quick'): Promise<OpenedForm> {
  try {
    const read = await runApart<FormResult>(workerAddress, file, DEADLINE[patience])
    if (read === 'no-worker') return await (await here()).openAnswerForm(file)
    if (read === 'broken') return { kind: 'failed', failure: 'damaged' }
    return read === 'too-slow' ? { kind: 'failed', failure: read } : read
  } catch {
    return { kind: 'failed', failure: 'part-missing' }
  }
}

/** Reads the filled-in form that ships with the app, through the same door. Never rejects. */
export async function openShippedForm(address: string): Promise<OpenedForm> {
  try {
    return await openPickedForm(await (await fetchFile(address)).blob())
  } catch {
    return { kind: 'failed', failure: 'part-missing' }
  }
}
