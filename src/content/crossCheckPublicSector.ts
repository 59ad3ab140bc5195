import type { Mistake } from './mistake.ts'
import type { ParsedContent } from './ParsedContent.ts'

const FILE = 'content/reference/public-sector.json'

/** A scenario's numbers must be among the figures of the report. */
export function crossCheckPublicSector({ publicSector }: ParsedContent): readonly Mistake[] {
  const known = new Set(publicSector.figures.map(({ id }) => id))
  return publicSector.scenarios.flatMap(({ id, figures }) =>
    figures
      .filter((figure) => !known.has(figure))
      .map((figure) => ({
        file: FILE,
        path: `${id}.figures`,
        expected: 'the id of a public-sector figure',
        found: `"${figure}"`,
      })),
  )
}
