import { fetchedPart } from '../parts/fetchedPart.ts'
import { fetchFile } from '../parts/fetchFile.ts'
import type { ExamplePack } from '../schema/examplePack.ts'
import { readPackFile } from './readPackFile.ts'

/** Every file that lay in the folder `packs` when the app was built. */
const addresses = import.meta.glob<string>('../../packs/*.json', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})

/** The packs that ship with the app, through the same door as picked ones; rejects where one of them cannot be fetched. */
export const shippedPacks = fetchedPart(async (): Promise<readonly ExamplePack[]> => {
  const read = await Promise.all(
    Object.values(addresses).map(async (address) => readPackFile(await (await fetchFile(address)).blob())),
  )
  return read.flatMap((one) => (one.kind === 'pack' ? [one.pack] : []))
})
