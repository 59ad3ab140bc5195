import type { FigureValue } from '../../schema/nationalFigure.ts'

/**
 * How a national number is drawn on an axis from 0 to 100, by how exactly the source states it: what is known is solid,
 * what is only hedged is hatched, an open end says "or more", and what the source's text does not give has no bar.
 */
export type Bar =
  | { readonly kind: 'none' }
  | { readonly kind: 'solid'; readonly to: number }
  | { readonly kind: 'hatched'; readonly solidTo: number; readonly hatchedTo: number }
  | { readonly kind: 'open'; readonly to: number }

/** Half the width of what a hedge may mean, in percentage points (`national-figures.json`, "drawing"). */
const HEDGE = 5

/** The bar for one number of the survey. */
export function barFor({ percent, precision, drawn }: Pick<FigureValue, 'percent' | 'precision' | 'drawn'>): Bar {
  if (!drawn) return { kind: 'none' }
  switch (precision) {
    case 'exact':
    case 'inferred':
      return { kind: 'solid', to: percent }
    case 'about':
      return { kind: 'hatched', solidTo: percent - HEDGE, hatchedTo: percent + HEDGE }
    case 'more-than':
      return { kind: 'open', to: percent }
    case 'just-over':
      return { kind: 'hatched', solidTo: percent, hatchedTo: percent + HEDGE }
    case 'nearly':
    case 'just-under':
      return { kind: 'hatched', solidTo: percent - HEDGE, hatchedTo: percent }
  }
}
