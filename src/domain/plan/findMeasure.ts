import type { Checklist, Measure, MeasureId, Question } from '../../schema/checklist.ts'

/** The measure behind an id, with its question; undefined when the checklist no longer has it. */
export function findMeasure(
  checklist: Checklist,
  id: MeasureId,
): { readonly measure: Measure; readonly question: Question } | undefined {
  for (const { questions } of checklist.steps)
    for (const question of questions) {
      const measure = question.measures.find((one) => one.id === id)
      if (measure) return { measure, question }
    }
  return undefined
}
