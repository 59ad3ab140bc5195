import { carriedFile } from './carriedFile.ts'
import { PartMissing } from './fetchedPart.ts'

/** A file of the app's own (a font, the worked example, its own page). Rejects with `PartMissing` when it cannot be fetched. */
export async function fetchFile(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const carried = import.meta.env.MODE === 'single' ? carriedFile(address) : undefined
  if (carried) return new Response(carried)
  const response = await fetch(address, { cache }).catch((cause: unknown) => {
    throw new PartMissing(`${address} could not be fetched`, { cause })
  })
  if (!response.ok) throw new PartMissing(`${address}: ${response.status}`)
  return response
}
