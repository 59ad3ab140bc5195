import { type ComponentType, lazy } from 'react'
import { drawnPart } from '../parts/drawnPart.ts'
import { fetchedPart } from '../parts/fetchedPart.ts'
import { stylesAgain } from '../parts/stylesAgain.ts'

/** A page of its own, and how to fetch it before anybody opens it: rejects where it does not come, and nothing is told. */
export type LatePage = { readonly Page: ComponentType; readonly ahead: () => Promise<unknown> }

/**
 * A page that is fetched when it is first opened. `lazy` remembers a refusal for good; a drawn part is never refused, only
 * late.
 */
export function later(page: () => Promise<ComponentType>): LatePage {
  const ahead = fetchedPart(page)
  const drawn = drawnPart(async () => {
    const fetched = await ahead()
    // What was fetched ahead may have come without its styles, which nobody has missed until now.
    await stylesAgain()
    return fetched
  })
  return { ahead, Page: lazy(async () => ({ default: await drawn() })) }
}
