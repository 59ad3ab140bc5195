import { askedChecks, rowChecks } from '../schema/training.ts'
import type { Mistake } from './mistake.ts'
import type { ParsedContent } from './ParsedContent.ts'

/** Ids used once, every check in some lesson, and the figures and law that stand beside the plan exist. */
export function crossCheckTraining({ training, hooks, figures }: ParsedContent): readonly Mistake[] {
  const { topics, lessons, beside } = training
  const checks = lessons.flatMap((lesson) => lesson.checks.map(({ id }) => id))
  const topicIds = [...topics.understand, ...topics.use].map(({ id }) => id)
  return [
    ...usedOnce('topics', 'a topic id', topicIds),
    ...missingFrom('topics', 'a topic of the file', topics.judgement, topicIds),
    ...usedOnce(
      'lessons',
      'a lesson id',
      lessons.map(({ id }) => id),
    ),
    ...usedOnce('lessons', 'a check', checks),
    ...missingFrom('lessons', 'a lesson with the check', [...askedChecks, ...rowChecks], checks, 'none'),
    ...missingFrom(
      'beside',
      'a figure in content/figures',
      beside.figures,
      figures.map(({ id }) => id),
    ),
    ...missingFrom(
      'beside',
      'a legal hook in content/law',
      [...beside.law, beside.grant],
      hooks.map(({ id }) => id),
    ),
  ]
}

const wrong = (file: string, path: string, expected: string, found: string): Mistake => ({
  file: `content/training/${file}.json`,
  ...{ path, expected, found },
})

const usedOnce = (file: string, noun: string, ids: readonly string[]): readonly Mistake[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => wrong(file, id, `${noun} used once`, 'twice'))

/** Those of the ids that are not among the ones there are. */
const missingFrom = (
  file: string,
  expected: string,
  ids: readonly string[],
  there: readonly string[],
  found?: string,
): readonly Mistake[] => ids.filter((id) => !there.includes(id)).map((id) => wrong(file, id, expected, found ?? id))
