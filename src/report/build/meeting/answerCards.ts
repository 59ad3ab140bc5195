import type { StaffMeeting } from '../../../schema/staffMeeting.ts'
import { factOptionIds } from '../../../schema/survey.ts'
import type { CardShape } from '../../cardShapes.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Card } from '../../ReportModel.ts'

const OF_FACT = { yes: 'circle', partly: 'half-circle', no: 'cross', 'dont-know': 'frame' } as const
/** Three shapes for each scale of attitudes, in the order the content has the scales; the fourth answer is not knowing. */
export const scaleShapes: readonly (readonly CardShape[])[] = [
  ['one-bar', 'two-bars', 'three-bars'],
  ['triangle-up', 'diamond', 'triangle-down'],
  ['one-arrow', 'two-arrows', 'three-arrows'],
]

type Survey = Pick<DocumentInput, 'survey'>

/** The scales of attitudes in the survey's questions, each once. */
export function attitudeScales({ survey: { questions } }: Survey) {
  const scales = new Map(
    questions
      .filter(({ kind }) => kind === 'attitude')
      .map(({ options }) => [options.map(({ id }) => id).join(), options.slice(0, -1)] as const),
  )
  return [...scales.values()]
}

/** The shape of an answer, the same on its card and on the wall; none for one that has no card. */
export function shapeOf(optionId: string, input: Survey): CardShape | undefined {
  const fact = factOptionIds.find((id) => id === optionId)
  if (fact) return OF_FACT[fact]
  return attitudeScales(input).flatMap((scale, index) => {
    const at = scale.findIndex(({ id }) => id === optionId)
    return scaleShapes[index % scaleShapes.length]?.[at] ?? []
  })[0]
}

/** The cards a meeting holds up: the four answers of fact, and the attitudes that its open questions ask for. */
export function answerCards(meeting: StaffMeeting, input: Survey & Pick<DocumentInput, 't'>): readonly Card[] {
  const { t } = input
  const facts = factOptionIds.map((id) => ({ id, label: t(`common:choice.${id}`) }))
  const asked = new Set(meeting.questions.flatMap(({ secret, options }) => (secret ? [] : options.map(({ id }) => id))))
  const attitudes = attitudeScales(input).flatMap((scale) => scale.filter(({ id }) => asked.has(id)))
  return [...facts, ...attitudes].flatMap(({ id, label }) => {
    const shape = shapeOf(id, input)
    return shape
      ? [{ title: label, mark: { shape, says: t(`documents:paper.shape.${shape}`) }, rows: [], note: '' }]
      : []
  })
}
