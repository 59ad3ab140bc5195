import { fetchedPart } from '../parts/fetchedPart.ts'

/** What opens and wipes the browser's storage: the start page can be used before it has come. */
export const storageCode = fetchedPart(() => import('../storage/apart.ts'))
