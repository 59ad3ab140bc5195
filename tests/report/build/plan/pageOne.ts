import { buildPlan } from '../../../../src/report/build/plan/buildPlan.ts'
import type { PrivateInput } from '../../../../src/report/DocumentInput.ts'
import { planChapters } from '../../../../src/schema/plan.ts'
import { ownAction, planInput, sectionOf } from '../../../support/plan.ts'

export const swedish = (parts: Partial<PrivateInput>) => planInput('sv', parts)
export const firstPage = (parts: Partial<PrivateInput>) => sectionOf(buildPlan(swedish(parts)), 'decision')
export const own = (count: number) => Array.from({ length: count }, (_, index) => ownAction(`Förslag ${index + 1}`))

/** Page 1 alone, and all there is. */
export const EXTENTS = [
  { name: 'page 1 alone', chapters: [] },
  { name: 'every chapter', chapters: planChapters },
] as const
