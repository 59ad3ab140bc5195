import { type ComponentType, lazy } from 'react'
import { drawnPart } from '../parts/drawnPart.ts'

/**
 * A page that is fetched when it is first opened. `lazy` remembers a refusal for good; a drawn part is never refused, only
 * late.
 */
export function later(page: () => Promise<ComponentType>): ComponentType {
  const drawn = drawnPart(page)
  return lazy(async () => ({ default: await drawn() }))
}
