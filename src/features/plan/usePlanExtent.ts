import { extentByAnswers } from '../../report/index.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers, usePlanChoices } from '../../store/WorkProvider.tsx'

/** How much of the plan there is: what the person chose, else what the answers give. */
export function usePlanExtent(): ReturnType<typeof extentByAnswers> {
  const checklist = useContent('checklist')
  const answers = useAnswers()
  const { extent } = usePlanChoices()
  return extent === 'by-answers' ? extentByAnswers({ checklist, answers }) : extent
}
