import { guidelineGroupSchema } from '../schema/guideline.ts'
import type { ParsedContent } from './ParsedContent.ts'
import type { ReadAll } from './reading.ts'

const groups = { at: /^content\/guidelines\/\d-.+\.json$/, schema: guidelineGroupSchema }

/** The elements of a guideline, a file a group in the order of their numbers. */
export const guidelineShapes = [groups]

export const gatherGuidelines = (all: ReadAll): ParsedContent['guidelines'] =>
  all(groups.at, groups.schema)
    .toSorted((a, b) => a.path.localeCompare(b.path))
    .map(({ value }) => value)
