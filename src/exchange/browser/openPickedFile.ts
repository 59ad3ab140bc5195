import { fetchedPart } from '../../parts/fetchedPart.ts'
import { fetchFile } from '../../parts/fetchFile.ts'
import type { FileKind } from '../../schema/format.ts'
import type { OpenedApart, Patience } from './openApart.ts'
import type { Asked } from './openWorkFile.ts'

const apart = fetchedPart(() => import('./openApart.ts'))

/** 'part-missing': the file of the app's own, or what reads files, could not be fetched. */
export type PickResult = OpenedApart | { readonly kind: 'failed'; readonly failure: 'part-missing' }
export type PickFailure = Extract<PickResult, { kind: 'failed' }>['failure']

/** Opens a file that the person picked. What reads it is fetched only now: the pages only show a button. Never rejects. */
export const openPickedFile = (
  file: Blob,
  patience: Patience = 'quick',
  kind: FileKind = 'work',
): Promise<PickResult> => openComing(Promise.resolve({ file, kind }), patience)

/** Opens a work file that ships with the app, through the same door. Never rejects. */
export const openShippedFile = (address: string): Promise<PickResult> =>
  openComing(fetchFile(address).then(async (found) => ({ file: await found.blob(), kind: 'work' })))

async function openComing(coming: Promise<Asked>, patience: Patience = 'quick'): Promise<PickResult> {
  try {
    const [asked, { openApart }] = await Promise.all([coming, apart()])
    return await openApart(asked, patience)
  } catch {
    return { kind: 'failed', failure: 'part-missing' }
  }
}
