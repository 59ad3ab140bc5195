import type { Action } from '../../schema/action.ts'
import type { EmployerAnswer } from '../../schema/employerAnswer.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import type { Letter } from '../../schema/letter.ts'
import type { LogNote } from '../../schema/logNote.ts'
import { daysOf } from '../plan/dueDate.ts'
import { openPromises } from './influenceLog.ts'

/** A day that whoever takes over has to keep. */
export type DayToKeep = { readonly on: IsoDate } & (
  | { readonly kind: 'promise'; readonly note: LogNote }
  | { readonly kind: 'action' | 'check'; readonly action: Action }
  | { readonly kind: 'letter'; readonly letter: Pick<Letter, 'request'> }
  | { readonly kind: 'ask-again'; readonly count: number }
  | { readonly kind: 'follow-up' }
)

type Work = {
  readonly log: readonly LogNote[]
  readonly actions: readonly Action[]
  readonly letters: readonly Pick<Letter, 'request' | 'answerBy'>[]
  readonly followUpOn: IsoDate | 'not-set'
  readonly askedAgain: readonly { readonly askAgainOn: EmployerAnswer['askAgainOn'] }[]
}

/** Every day that is still to be kept, also those that have passed, the first first. */
export function daysToKeep(
  { log, actions, letters, followUpOn, askedAgain }: Work,
  today: IsoDate,
): readonly DayToKeep[] {
  const days: readonly (DayToKeep | undefined)[] = [
    ...openPromises(log, today).map(({ note }) => on(note.promise.by, { kind: 'promise', note })),
    ...actions.flatMap((action) => {
      const { due, check } = daysOf(action)
      return [
        action.status === 'done' ? undefined : on(due, { kind: 'action', action }),
        on(check, { kind: 'check', action }),
      ]
    }),
    ...letters.map((letter) => on(letter.answerBy, { kind: 'letter', letter })),
    ...[...new Set(askedAgain.map(({ askAgainOn }) => askAgainOn))].map((day) =>
      on(day, { kind: 'ask-again', count: askedAgain.filter(({ askAgainOn }) => askAgainOn === day).length }),
    ),
    on(followUpOn, { kind: 'follow-up' }),
  ]
  return days.filter((day) => day !== undefined).toSorted((one, other) => one.on.localeCompare(other.on))
}

type What = DayToKeep extends infer Day ? (Day extends { readonly on: IsoDate } ? Omit<Day, 'on'> : never) : never

const on = (day: IsoDate | 'not-set' | 'none', what: What): DayToKeep | undefined =>
  day === 'not-set' || day === 'none' ? undefined : { on: day, ...what }
