import { approximatePages, chaptersOf } from '../report/index.ts'
import type { PlanChapter } from '../schema/plan.ts'
import type { Document } from './useDocument.ts'
import { useDocumentBasis } from './useDocumentBasis.ts'

/** How long each chapter of the plan is, in pages; 'empty' where it has nothing to say yet. */
export function useChapterLengths(): ReadonlyMap<PlanChapter, number | 'empty'> {
  const basis = useDocumentBasis()
  const chapters = chaptersOf({ ...basis, made: '', fileName: '', stage: 'to-decide' })
  return new Map(chapters.map(({ id, section }) => [id, section ? approximatePages([section], basis.look) : 'empty']))
}

/** How long a document is, in pages. */
export function useLength({ preview }: Pick<Document, 'preview'>): number {
  const model = preview()
  return approximatePages(model.sections, model.look)
}
