import { allQuestions } from '../../src/domain/checklist/answers.ts'
import type { PrivateInput } from '../../src/report/DocumentInput.ts'
import { choices } from '../../src/schema/checklist.ts'
import type { Language } from '../../src/schema/language.ts'
import type { Tables } from '../../src/schema/record.ts'
import type { Round } from '../../src/schema/round.ts'
import { day, planInput } from './plan.ts'
import { answer } from './tinyChecklist.ts'

export const questionsIn = (language: Language) => allQuestions(planInput(language).checklist)

export const answersIn = (tables: Tables, { id }: Round) =>
  Object.fromEntries(
    Object.values(tables.answer)
      .filter(({ roundId }) => roundId === id)
      .map((one) => [one.questionId, one]),
  )

/** A round before the present one, with every question answered in another way than in most of it. */
export const answeredBefore = (language: Language, note: string): PrivateInput['earlier'] => ({
  startedOn: day('2025-09-01'),
  answers: Object.fromEntries(
    questionsIn(language).map(({ id }, index) => [
      id,
      answer(id, choices[(index * 3 + 1) % choices.length] ?? 'no', { note, missing: note.slice(0, 200) }),
    ]),
  ),
})
