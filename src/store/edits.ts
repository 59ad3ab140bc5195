import { addWeeks, dayOf } from '../domain/days/isoDay.ts'
import type { Action, ActionId, ActionPart } from '../schema/action.ts'
import type { Answer, AnswerId, AnswerPart } from '../schema/answer.ts'
import type { QuestionId, StepId } from '../schema/checklist.ts'
import type { Instant, IsoDate } from '../schema/isoDate.ts'
import type { Plan, PlanPart } from '../schema/plan.ts'
import type { AppRecord, Draft, OwnedKind, RecordKind, Tables } from '../schema/record.ts'
import type { Round, RoundId, StepMark } from '../schema/round.ts'
import type { Workplace, WorkplaceId } from '../schema/workplace.ts'
import type { Outside } from './outside.ts'

export type Work = { readonly tables: Tables; readonly workplaceId: WorkplaceId | 'none'; readonly outside: Outside }

/** A new action before it has an id and a place; `weeks` is the measure's usual time, counted from today. */
export type ActionDraft = Pick<Action, 'what' | 'origin' | 'responsible'> & { readonly weeks: number | 'not-set' }

/** The follow-up a new plan proposes: half a year on, inside the three to six months the checklist asks for. */
const FOLLOW_UP_WEEKS = 26

export const firstWorkplace = (tables: Tables): WorkplaceId | 'none' => Object.values(tables.workplace)[0]?.id ?? 'none'

/** The latest round of a workplace. */
export const latestRound = (tables: Tables, workplaceId: WorkplaceId | 'none'): Round | undefined =>
  Object.values(tables.round)
    .filter((round) => round.workplaceId === workplaceId)
    .toSorted((a, b) => b.startedOn.localeCompare(a.startedOn))[0]

export const put = (work: Work, record: AppRecord): Work => ({
  ...work,
  tables: { ...work.tables, [record.kind]: { ...work.tables[record.kind], [record.id]: record } },
})

export function remove(work: Work, kind: RecordKind, id: string): Work {
  const { [id]: _gone, ...rest } = work.tables[kind]
  return { ...work, tables: { ...work.tables, [kind]: rest } }
}

type Begun = { readonly work: Work; readonly round: Round; readonly workplace: Workplace }

/** The workplace and its round, made on the first edit so that a visit alone leaves nothing behind. */
function begin(work: Work): Begun {
  const { tables, workplaceId, outside } = work
  const workplace = tables.workplace[workplaceId] ?? newWorkplace(outside)
  const round = latestRound(tables, workplaceId) ?? newRound(outside, workplace.id)
  const begun = put(put(work, workplace), round)
  return { work: { ...begun, workplaceId: workplace.id }, round, workplace }
}

const instant = ({ now }: Outside) => now().toISOString() as Instant

const newWorkplace = (outside: Outside): Workplace => ({
  kind: 'workplace',
  id: outside.newId() as WorkplaceId,
  name: '',
  isExample: false,
  createdAt: instant(outside),
})

const newRound = (outside: Outside, workplaceId: WorkplaceId): Round => ({
  kind: 'round',
  id: outside.newId() as RoundId,
  workplaceId,
  startedOn: dayOf(outside.now()),
  marks: {},
})

const answerIdOf = (roundId: RoundId, questionId: QuestionId) => `${roundId}.${questionId}` as AnswerId

export function answer(before: Work, questionId: QuestionId, part: AnswerPart): Work {
  const { work, round } = begin(before)
  const id = answerIdOf(round.id, questionId)
  const blank: Answer = {
    kind: 'answer',
    id,
    roundId: round.id,
    questionId,
    choice: 'not-answered',
    missing: '',
    askRole: 'not-chosen',
    note: '',
    evidence: [],
    changedAt: instant(work.outside),
  }
  return put(work, { ...blank, ...work.tables.answer[id], ...part, changedAt: instant(work.outside) })
}

export function markStep(before: Work, stepId: StepId, mark: StepMark | 'open'): Work {
  const { work, round } = begin(before)
  const { [stepId]: _old, ...others } = round.marks
  return put(work, { ...round, marks: mark === 'open' ? others : { ...others, [stepId]: mark } })
}

export function renameWorkplace(before: Work, name: string): Work {
  const { work, workplace } = begin(before)
  return put(work, { ...workplace, name })
}

const NEW_ACTION = {
  status: 'proposed',
  level: 'not-set',
  check: { on: 'not-set', text: '' },
  outcome: { kind: 'none' },
} as const

const actionsOf = (work: Work): readonly Action[] =>
  Object.values(work.tables.action)
    .filter((action) => action.workplaceId === work.workplaceId)
    .toSorted((a, b) => a.rank - b.rank)

export function addActions(before: Work, drafts: readonly ActionDraft[]): Work {
  const { work, round, workplace } = begin(before)
  const last = actionsOf(work).at(-1)?.rank ?? 0
  const today = dayOf(work.outside.now())
  return drafts.reduce((done, { weeks, ...draft }, index) => {
    const dueOn = weeks === 'not-set' ? weeks : addWeeks(today, weeks)
    const id = work.outside.newId() as ActionId
    const of = { ...NEW_ACTION, workplaceId: workplace.id, roundId: round.id }
    return put(done, { kind: 'action', id, ...of, ...draft, dueOn, rank: last + index + 1 })
  }, work)
}

export function changeAction(work: Work, id: ActionId, part: ActionPart): Work {
  const action = work.tables.action[id]
  return action ? put(work, { ...action, ...part }) : work
}

/** Changes places with the action before or after; at the end of the list nothing happens. */
export function moveAction(work: Work, id: ActionId, by: -1 | 1): Work {
  const ordered = actionsOf(work)
  const from = ordered.findIndex((action) => action.id === id)
  const [one, other] = [ordered[from], ordered[from + by]]
  if (!one || !other) return work
  return put(put(work, { ...one, rank: other.rank }), { ...other, rank: one.rank })
}

/** Adds a record that belongs to the workplace; its id is the newest of its table. */
export function addOwned<K extends OwnedKind>(before: Work, draft: Draft<K>): Work {
  const { work, workplace } = begin(before)
  const of = { id: work.outside.newId(), workplaceId: workplace.id, createdAt: instant(work.outside) }
  return put(work, { ...draft, ...of } as unknown as AppRecord)
}

export function changeOwned<K extends OwnedKind>(work: Work, kind: K, id: string, part: Partial<Draft<K>>): Work {
  const record = work.tables[kind][id]
  return record ? put(work, { ...record, ...part }) : work
}

export function choosePlan(before: Work, part: PlanPart): Work {
  const { work, round } = begin(before)
  return put(work, { ...(planOf(work.tables, round.id) ?? blankPlan(work.outside, round)), ...part })
}

export const planOf = (tables: Tables, roundId: RoundId): Plan | undefined =>
  Object.values(tables.plan).find((plan) => plan.roundId === roundId)

export type PlanChoices = Omit<Plan, 'kind' | 'id' | 'roundId'>

/** What is chosen before anybody has: no note leaves, and the follow-up is half a year away. */
export const firstChoices = (today: IsoDate): PlanChoices => ({
  language: 'as-app',
  chapters: 'by-answers',
  size: 'normal',
  ink: 'colour',
  followUpOn: addWeeks(today, FOLLOW_UP_WEEKS),
  notes: [],
  evidence: [],
  outcomeNotes: [],
})

const blankPlan = ({ now, newId }: Outside, round: Round): Plan => ({
  kind: 'plan',
  id: newId() as Plan['id'],
  roundId: round.id,
  ...firstChoices(dayOf(now())),
})
