import * as fc from 'fast-check'
import { allQuestions } from '../../src/domain/checklist/answers.ts'
import { askedQuestion, ownQuestion } from '../../src/domain/staff-meeting/staffMeeting.ts'
import type { PrivateInput } from '../../src/report/DocumentInput.ts'
import type { Action } from '../../src/schema/action.ts'
import type { Answer } from '../../src/schema/answer.ts'
import { choices } from '../../src/schema/checklist.ts'
import { evidenceKinds } from '../../src/schema/evidence.ts'
import { languages } from '../../src/schema/language.ts'
import { planChapters } from '../../src/schema/plan.ts'
import { askRoles, responsibleRoles } from '../../src/schema/role.ts'
import type { StaffMeeting } from '../../src/schema/staffMeeting.ts'
import { staffMeetingLengths } from '../../src/schema/survey.ts'
import { anyChoice } from './anyAnswers.ts'
import { realContent } from './content.ts'
import { day, measureAction, ownAction, planInput } from './plan.ts'
import { answer } from './tinyChecklist.ts'
import { tinyStaffMeeting } from './tinyStaffMeeting.ts'

const questions = allQuestions(realContent('sv').checklist)
const ids = questions.map(({ id }) => id)
const measures = questions.flatMap(({ id, measures: own }) =>
  own.map((measure) => ({ question: id, measure: measure.id })),
)

/** Where a person writes words of their own; the plan may only hold those that were chosen for it. */
export type OwnWords = (field: string) => string

const anyEvidence = (words: OwnWords, id: string) =>
  fc
    .array(fc.record({ kind: fc.constantFrom(...evidenceKinds), on: fc.constant(day('2026-02-03')) }), { maxLength: 2 })
    .map((all) => all.map((one, index) => ({ ...one, text: words(`evidence-${id}-${index}`) })))

const anyAnswer = (words: OwnWords, id: string): fc.Arbitrary<Answer> =>
  fc
    .record({
      choice: anyChoice,
      askRole: fc.constantFrom(...askRoles, 'not-chosen' as const),
      evidence: anyEvidence(words, id),
    })
    .map(({ choice, ...part }) =>
      answer(id, choice, { ...part, note: words(`note-${id}`), missing: words(`missing-${id}`) }),
    )

const dueOn = fc.constantFrom(day('2026-06-13'), day('2027-01-02'), 'not-set' as const)

const anyMeasureAction: fc.Arbitrary<Action> = fc
  .record({
    ...{ place: fc.constantFrom(...measures), choice: fc.constantFrom(...choices), dueOn },
    role: fc.constantFrom(...responsibleRoles),
  })
  .map(({ place, choice, role, dueOn: due }) =>
    measureAction(place.measure, place.question, choice, { dueOn: due, responsible: { kind: 'role', role } }),
  )

const anyOwnAction = (words: OwnWords): fc.Arbitrary<Action> =>
  fc.record({ number: fc.nat(9), dueOn }).map(({ number, dueOn: due }) =>
    ownAction(words(`action-${number}`), {
      dueOn: due,
      responsible: { kind: 'own', text: words(`responsible-${number}`) },
    }),
  )

/** No meeting, or one with any questions answered in any way, prepared and not yet held. */
const anyStaffMeetings = (words: OwnWords): fc.Arbitrary<readonly StaffMeeting[]> =>
  fc.oneof(
    fc.constant([]),
    fc
      .record({
        asked: fc.subarray(realContent('sv').survey.questions.map(askedQuestion)),
        way: fc.constantFrom('hands' as const, 'cards' as const, 'paper' as const),
        length: fc.constantFrom(...staffMeetingLengths),
        expected: fc.constantFrom('not-set' as const, 1, 23),
        feedbackOn: fc.constantFrom(day('2026-04-17'), 'not-set' as const),
      })
      .map(({ asked, way, ...parts }) => [
        tinyStaffMeeting({
          ...{ ...parts, place: words('place') },
          questions: [
            ...asked.map((question) => (question.secret ? question : { ...question, way })),
            ownQuestion(words('question'), 1),
          ],
        }),
      ]),
  )

const anyAction = (words: OwnWords) =>
  fc.oneof({ weight: 4, arbitrary: anyMeasureAction }, { weight: 1, arbitrary: anyOwnAction(words) })

/** What differs from plan to plan; kept apart from the content, so that a failing case can be read. */
type PlanParts = Partial<PrivateInput> & Pick<PrivateInput, 'language'>

/** Any state a plan can be made from, in any language. */
function anyPlanParts(words: OwnWords): fc.Arbitrary<PlanParts> {
  const answered = fc.subarray(ids).chain((some) => fc.tuple(...some.map((id) => anyAnswer(words, id))))
  return fc
    .record({
      language: fc.constantFrom(...languages),
      answered,
      actions: fc.array(anyAction(words), { maxLength: 8 }),
      chapters: fc.oneof(fc.constant([]), fc.subarray([...planChapters]), fc.constant(planChapters)),
      stage: fc.constantFrom('to-decide' as const, 'decided' as const),
      followUpOn: fc.constantFrom(day('2026-09-19'), 'not-set' as const),
      isExample: fc.boolean(),
      meetings: anyStaffMeetings(words),
      notes: fc.subarray(ids, { maxLength: 4 }),
      evidence: fc.subarray(ids, { maxLength: 4 }),
    })
    .map(({ answered: given, ...parts }) => ({
      ...parts,
      workplaceName: words('workplace'),
      answers: Object.fromEntries(given.map((one) => [one.questionId, one])),
    }))
}

/** Runs a check on plans from any state, with the real content and the real words. */
export const onAnyPlan = (words: OwnWords, check: (input: PrivateInput) => void, numRuns = 40): void =>
  fc.assert(
    fc.property(anyPlanParts(words), (parts) => check(planInput(parts.language, parts))),
    { numRuns },
  )
