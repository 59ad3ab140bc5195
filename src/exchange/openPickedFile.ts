import { fetchedPart } from '../parts/fetchedPart.ts'
import { fetchFile } from '../parts/fetchFile.ts'
import type { OpenedApart } from './openApart.ts'

const apart = fetchedPart(() => import('./openApart.ts'))
const here = fetchedPart(() => import('./openWorkFile.ts'))

/** 'part-missing': what reads files could not be fetched. */
export type PickResult = OpenedApart | { readonly kind: 'failed'; readonly failure: 'part-missing' }
export type PickFailure = Extract<PickResult, { kind: 'failed' }>['failure']

/**
 * Opens a file that the person picked, away from the page; on the page where workers do not start. What reads it is fetched
 * only now, since the pages only show a button. Never rejects.
 */
export async function openPickedFile(file: Blob): Promise<PickResult> {
  try {
    const opened = await (await apart()).openApart(file)
    return opened === 'no-worker' ? await (await here()).openWorkFile(file) : opened
  } catch {
    return { kind: 'failed', failure: 'part-missing' }
  }
}

/** Opens a work file that ships with the app, through the same door. Never rejects. */
export async function openShippedFile(address: string): Promise<PickResult> {
  const file = await fetchFile(address).then(
    (found) => found.blob(),
    () => undefined,
  )
  return file ? openPickedFile(file) : { kind: 'failed', failure: 'part-missing' }
}
