import { fetchedPart } from '../parts/fetchedPart.ts'

/** What opens and wipes the browser's storage: the start page can be used before it has come. */
export const storageCode = fetchedPart(() => import('../storage/apart.ts'))

/** What a centre has collected, and what it has published, is kept apart from the work, and is asked for when it is to go too. */
export const collectionCode = fetchedPart(() => import('../collection/index.ts'))
