import * as v from 'valibot'
import { catalogueOpportunitySchema, riskGroupSchema, riskScalesSchema } from '../schema/catalogueRisk.ts'
import type { ParsedContent } from './ParsedContent.ts'
import type { ReadAll, ReadOne } from './reading.ts'

const opportunities = { at: /^content\/risks\/opportunities\.json$/, schema: v.array(catalogueOpportunitySchema) }
const scales = { at: /^content\/risks\/scales\.json$/, schema: riskScalesSchema }
const groups = { at: /^content\/risks\/\d\d-.+\.json$/, schema: riskGroupSchema }

/** The risk catalogue: a file a group in the order of their numbers, what can be won, and the words of the ratings. */
export const riskShapes = [opportunities, scales, groups]
export const riskPaths: readonly string[] = ['content/risks/opportunities.json', 'content/risks/scales.json']

export const gatherRisks = (all: ReadAll, one: ReadOne): ParsedContent['risks'] => ({
  groups: all(groups.at, groups.schema)
    .toSorted((a, b) => a.path.localeCompare(b.path))
    .map(({ value }) => value),
  opportunities: one(opportunities.at, opportunities.schema),
  scales: one(scales.at, scales.schema),
})
