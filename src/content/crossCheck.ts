import { themeIds } from '../schema/checklist.ts'
import { stepIds } from '../schema/stepId.ts'
import { crossCheckChecklist, measureIds, questionIds } from './crossCheckChecklist.ts'
import { crossCheckExamples } from './crossCheckExamples.ts'
import { crossCheckFigure } from './crossCheckFigure.ts'
import { crossCheckGuidelines } from './crossCheckGuidelines.ts'
import { crossCheckPublicSector } from './crossCheckPublicSector.ts'
import { crossCheckRights } from './crossCheckRights.ts'
import { crossCheckRisks } from './crossCheckRisks.ts'
import { crossCheckSurvey } from './crossCheckSurvey.ts'
import { crossCheckTimes } from './crossCheckTimes.ts'
import { crossCheckTraining } from './crossCheckTraining.ts'
import { crossCheckWords } from './crossCheckWords.ts'
import type { Mistake } from './mistake.ts'
import type { FileOf, ParsedContent } from './ParsedContent.ts'

type Placed = { readonly id: string; readonly file: string }

const THEMES = 'content/reference/themes.json'
const TIME_RULES = 'content/reference/time-rules.json'
const TIME_EVENTS = 'content/reference/time-events.json'

/** Holds ids against each other: nothing doubled, nothing missing, nothing pointing at what is not there. */
export function crossCheck(content: ParsedContent, fileOf: FileOf): readonly Mistake[] {
  const { steps, figures, families, hooks, themes, timeRules } = content
  const placed = (part: { readonly id: string }): Placed => ({ id: part.id, file: fileOf(part) })
  const questions = steps.flatMap((step) => step.questions.map((question) => ({ question, file: fileOf(step) })))
  return [
    ...doubled('step', steps.map(placed)),
    ...doubled('question', questionIds(content, fileOf)),
    ...doubled('measure', measureIds(content, fileOf)),
    ...doubled('figure', figures.map(placed)),
    ...doubled('legal hook', hooks.map(placed)),
    ...doubled('law family', families.map(placed)),
    ...doubled(
      'theme',
      themes.map(({ id }) => ({ id, file: THEMES })),
    ),
    ...doubled(
      'time rule',
      timeRules.map(({ id }) => ({ id, file: TIME_RULES })),
    ),
    ...doubled(
      'time event',
      content.timeEvents.map(({ id }) => ({ id, file: TIME_EVENTS })),
    ),
    ...absent('step', stepIds, steps, 'content/checklist'),
    ...absent('theme', themeIds, themes, THEMES),
    ...figures.flatMap((figure) => crossCheckFigure(figure, fileOf(figure))),
    ...questions.flatMap(({ question, file }) => loose(question, content, file)),
    ...hooks.flatMap((hook) => looseHook(hook, content, fileOf(hook))),
    ...crossCheckTimes(content),
    ...crossCheckRights(content),
    ...crossCheckRisks(content),
    ...crossCheckGuidelines(content),
    ...crossCheckTraining(content),
    ...crossCheckSurvey(content),
    ...crossCheckWords(content),
    ...crossCheckPublicSector(content),
    ...crossCheckChecklist(content, fileOf),
    ...crossCheckExamples(content),
  ]
}

/** Every file that has the id is told, since either may be the one to change. */
function doubled(noun: string, all: readonly Placed[]): readonly Mistake[] {
  const twice = all.filter(({ id }, index) => all.findIndex((one) => one.id === id) !== index)
  return twice.map(({ id, file }) => {
    const first = all.find((one) => one.id === id)?.file ?? file
    return { file, path: `${id}.id`, expected: `a ${noun} id used once`, found: `"${id}" also in ${first}` }
  })
}

function absent(
  noun: string,
  wanted: readonly string[],
  present: readonly { readonly id: string }[],
  file: string,
): readonly Mistake[] {
  const left = wanted.filter((id) => !present.some((one) => one.id === id))
  return left.map((id) => ({ file, path: '', expected: `the ${noun} "${id}"`, found: 'nothing' }))
}

type CheckedQuestion = ParsedContent['steps'][number]['questions'][number]
type At = (path: string, expected: string, found: string) => Mistake

/** A question's figure, marks and law must exist. */
function loose(question: CheckedQuestion, content: ParsedContent, file: string): readonly Mistake[] {
  const at: At = (path, expected, found) => ({ file, path: `${question.id}.${path}`, expected, found })
  const known = new Set(content.hooks.map(({ id }) => id))
  const law = question.law.filter((id) => !known.has(id)).map((id) => at('law', 'the id of a legal hook', `"${id}"`))
  return [...law, ...looseFigure(question, content, at)]
}

function looseFigure({ figure: link }: CheckedQuestion, { figures }: ParsedContent, at: At): readonly Mistake[] {
  if (!link) return []
  const figure = figures.find(({ id }) => id === link.id)
  if (!figure) return [at('figure.id', 'the id of a figure', `"${link.id}"`)]
  if (link.fit === 'background')
    return link.marks ? [at('figure.marks', 'no marks on a background figure', 'marks')] : []
  const options = new Set(figure.options.map(({ id }) => id))
  const wrong = Object.values(link.marks ?? {}).filter((option) => !options.has(option))
  return wrong.map((option) => at('figure.marks', `an option of figure "${figure.id}"`, `"${option}"`))
}

function looseHook(
  hook: ParsedContent['hooks'][number],
  { families }: ParsedContent,
  file: string,
): readonly Mistake[] {
  const { id, family, appliesFrom, dates = [] } = hook
  const isDated = appliesFrom === undefined || dates.some(({ on }) => on === appliesFrom)
  return [
    ...(families.some((one) => one.id === family)
      ? []
      : [{ file, path: `${id}.family`, expected: 'the id of a law family', found: `"${family}"` }]),
    ...(isDated ? [] : [{ file, path: `${id}.dates`, expected: `words for ${appliesFrom}`, found: 'none' }]),
  ]
}
