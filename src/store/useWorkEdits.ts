import { useWork } from './WorkProvider.tsx'
import { editsOf, type WorkEdits } from './workEdits.ts'

/** What a person can do to the work; the very same at each drawing. */
export const useWorkEdits = (): WorkEdits => editsOf(useWork().store)
