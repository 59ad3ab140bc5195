import { CardMark } from '../../documents/index.ts'
import { shapeOf } from '../../report/index.ts'
import { useContent } from '../../store/ContentProvider.tsx'

/** The shape on the card of an answer, so that everybody sees which one to hold up whatever words the question has. */
export function AnswerMark({ optionId }: { readonly optionId: string }) {
  const shape = shapeOf(optionId, { survey: useContent('survey') })
  return shape ? <CardMark shape={shape} /> : null
}
