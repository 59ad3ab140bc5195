import type {
  AskedCheck,
  RoleGroup,
  RowCheck,
  TrainingAnswer,
  TrainingCheck,
  TrainingLesson,
  TrainingPlan,
  TrainingRow,
  TrainingTopics,
} from '../../schema/training.ts'
import { needOf } from './trainingNeed.ts'

/** How a plan stands against one check: always in words, never added up. */
export type TrainingVerdict = 'met' | 'partly' | 'lacks' | 'dont-know' | 'not-answered'

/** A plan and what it is judged by. */
export type Training = {
  readonly topics: TrainingTopics
  readonly groups: readonly RoleGroup[]
  readonly plan: TrainingPlan | undefined
  readonly rows: readonly TrainingRow[]
}

/** Learning in everyday work, as the sixth lesson asks for (`content/training/lessons.json`). */
const CLOSE_TO_WORK: readonly TrainingRow['form'][] = ['staff-meeting', 'colleagues', 'at-work']

/** How the plan stands against a check. */
export function judge(check: Pick<TrainingCheck, 'kind' | 'id'>, training: Training): TrainingVerdict {
  switch (check.id) {
    case 'basics':
    case 'ethics':
    case 'form':
    case 'time':
      return judgeRows(check.id, training)
    case 'managers':
      // Their own row says it; the question is for a plan that takes them in among others.
      return hasManagersRow(training) ? 'met' : judgeAnswer(answerTo(training.plan, 'managers'))
    case 'organisation':
    case 'roles':
    case 'human-abilities':
    case 'review':
      return judgeAnswer(answerTo(training.plan, check.id))
  }
}

/** True once a row of the plan is for managers. */
export const hasManagersRow = ({ groups, rows }: Pick<Training, 'groups' | 'rows'>): boolean =>
  rows.some(({ groupId }) => groups.some(({ id, isManagers }) => id === groupId && isManagers))

export const answerTo = (plan: TrainingPlan | undefined, checkId: AskedCheck): TrainingAnswer | 'not-answered' =>
  plan?.answers.find((one) => one.checkId === checkId)?.answer ?? 'not-answered'

/** The plan's answers with one of them given. */
export const withAnswerTo = (
  answers: TrainingPlan['answers'],
  checkId: AskedCheck,
  answer: TrainingAnswer,
): TrainingPlan['answers'] => [...answers.filter((one) => one.checkId !== checkId), { checkId, answer }]

function judgeAnswer(answer: TrainingAnswer | 'not-answered'): TrainingVerdict {
  switch (answer) {
    case 'yes':
      return 'met'
    case 'no':
      return 'lacks'
    case 'dont-know':
    case 'not-answered':
      return answer
  }
}

function judgeRows(check: RowCheck, training: Training): TrainingVerdict {
  switch (check) {
    case 'basics':
      return judgeBasics(training)
    case 'ethics':
      return judgeEthics(training)
    case 'form':
      return judgeForms(training.rows)
    case 'time':
      return judgeTime(training.rows)
  }
}

/** A group that needs none of the basics can do without them. */
function judgeBasics({ topics, groups, rows }: Training): TrainingVerdict {
  const basics = topics.understand.map(({ id }) => id)
  const learnt = (group: RoleGroup) => rows.filter(({ groupId }) => groupId === group.id).flatMap((row) => row.topics)
  const inPlan = groups.filter((group) => learnt(group).length > 0)
  return howMany(
    inPlan.map(
      (group) => learnt(group).some((id) => basics.includes(id)) || basics.every((id) => needOf(group, id) === 'none'),
    ),
  )
}

function judgeEthics({ topics, rows }: Training): TrainingVerdict {
  const learnt = rows.flatMap((row) => row.topics)
  return learnt.length === 0 ? 'not-answered' : howMany(topics.judgement.map((id) => learnt.includes(id)))
}

const howMany = (claims: readonly boolean[]): TrainingVerdict => {
  if (claims.length === 0) return 'not-answered'
  if (claims.every(Boolean)) return 'met'
  return claims.some(Boolean) ? 'partly' : 'lacks'
}

/** Something close to the work is enough; until every row has a form it cannot be said that there is nothing. */
function judgeForms(rows: readonly TrainingRow[]): TrainingVerdict {
  const forms = rows.map(({ form }) => form)
  if (forms.some((form) => CLOSE_TO_WORK.includes(form))) return 'met'
  if (forms.length === 0 || forms.includes('not-answered')) return 'not-answered'
  return forms.every((form) => form === 'lecture') ? 'lacks' : 'partly'
}

function judgeTime(rows: readonly TrainingRow[]): TrainingVerdict {
  const times = rows.map(({ time }) => time)
  if (times.length === 0 || times.includes('not-answered')) return 'not-answered'
  return times.includes('dont-know') ? 'dont-know' : howMany(times.map((time) => time === 'yes'))
}

export type JudgedCheck = { readonly check: TrainingCheck; readonly verdict: TrainingVerdict }

/** Every check of the lessons with its verdict, in the order of the lessons. */
export const judgeAll = (lessons: readonly TrainingLesson[], training: Training): readonly JudgedCheck[] =>
  lessons.flatMap(({ checks }) => checks.map((check) => ({ check, verdict: judge(check, training) })))

/** What a verdict means for the plan, in the content's words; nothing where nobody knows yet. */
export function verdictSays(check: TrainingCheck, verdict: TrainingVerdict): string {
  switch (verdict) {
    case 'met':
    case 'lacks':
      return check[verdict]
    case 'partly':
      return check.kind === 'from-rows' ? check.partly : ''
    case 'dont-know':
    case 'not-answered':
      return ''
  }
}
