import { partOfAnswer } from '../../domain/systems/employerAnswers.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import type { FormQuestion } from '../../schema/answerForm.ts'
import type { EmployerAnswer } from '../../schema/employerAnswer.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import { nouns } from '../../schema/nouns.ts'
import { type Done, done, type Editing, put } from './editing.ts'
import { addOwned } from './owned.ts'
import { remove } from './removing.ts'

/** An answer of the employer's, and what the person does with it. */
export type Received = Pick<EmployerAnswer, 'systemId' | 'question' | 'given'> & {
  readonly stage: 'taken' | 'refused' | 'put-off'
}

const answerTo = ({ tables }: Editing, systemId: AiSystem['id'], question: FormQuestion): EmployerAnswer | undefined =>
  Object.values(tables['employer-answer']).find((one) => one.systemId === systemId && one.question === question)

function keep(work: Editing, part: Pick<EmployerAnswer, 'systemId' | 'question'> & Partial<EmployerAnswer>): Editing {
  const before = answerTo(work, part.systemId, part.question)
  const blank = nouns['employer-answer'].blank
  return before
    ? put(work, { ...before, ...blank, ...part })
    : addOwned<'employer-answer'>(work, [{ kind: 'employer-answer', ...blank, ...part }]).work
}

/** What is taken over stands in the register at once; what is refused or put off is remembered, and changes nothing. */
export function receive(work: Editing, received: Received): Done {
  const system = work.tables.system[received.systemId]
  if (!system) return done(work)
  const kept = keep(work, received)
  if (received.stage !== 'taken') return done(kept)
  return done(put(kept, { ...system, ...partOfAnswer(received.question, received.given) }))
}

/** As before an answer was received: the system's own words and what was known of the answer come back. */
export function takeBackAnswer(work: Editing, system: AiSystem, question: FormQuestion, before?: EmployerAnswer): Done {
  const now = answerTo(work, system.id, question)
  const there = work.tables.system[system.id]
  if (!now || !there) return done(work)
  const was = before ? put(work, before) : remove(work, [now]).work
  const isOfRegister = Object.keys(partOfAnswer(question, now.given)).length > 0 && now.stage === 'taken'
  const value: unknown = Reflect.get(system, question)
  return done(isOfRegister ? put(was, { ...there, [question]: value }) : was)
}

/** Questions without an answer are open until a day, when they are asked again. */
export const askAgain = (
  work: Editing,
  questions: readonly Pick<EmployerAnswer, 'systemId' | 'question'>[],
  askAgainOn: IsoDate | 'not-set',
): Done =>
  done(
    questions.reduce(
      (so, { systemId, question }) => keep(so, { systemId, question, stage: 'unanswered', askAgainOn }),
      work,
    ),
  )
