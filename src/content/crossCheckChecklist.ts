import type { Mistake } from './mistake.ts'
import type { FileOf, ParsedContent } from './ParsedContent.ts'

const RETIRED = 'content/checklist/retired.json'
const GATHERED = 'content/checklist/gathered.json'
const OF_SYSTEM = 'content/checklist/system.json'

/** Words of a question that the quick check asks. */
const MOST_QUICK_WORDS = 13

type Placed = { readonly id: string; readonly file: string }
type CheckedQuestion = ParsedContent['steps'][number]['questions'][number]

/** Every question id there is or has been, with its file: one that is retired is never used again. */
export const questionIds = ({ steps, retired }: ParsedContent, fileOf: FileOf): readonly Placed[] => [
  ...steps.flatMap((step) => step.questions.map(({ id }) => ({ id, file: fileOf(step) }))),
  ...retired.questions.map(({ id }) => ({ id, file: RETIRED })),
]

/** Every measure id there is or has been, with its file. */
export const measureIds = (
  { steps, retired, gathered, forSystem }: ParsedContent,
  fileOf: FileOf,
): readonly Placed[] => [
  ...steps.flatMap((step) =>
    step.questions.flatMap(({ measures, ownMeasures }) =>
      [...measures, ...ownMeasures].map(({ id }) => ({ id, file: fileOf(step) })),
    ),
  ),
  { id: gathered.id, file: GATHERED },
  ...forSystem.measures.map(({ id }) => ({ id, file: OF_SYSTEM })),
  ...retired.measures.map(({ id }) => ({ id, file: RETIRED })),
]

/** The checklist as a whole: a reply to each answer, one quick question a step, and a place for what is retired. */
export const crossCheckChecklist = (content: ParsedContent, fileOf: FileOf): readonly Mistake[] => [
  ...content.steps.flatMap((step) =>
    step.questions.flatMap((question) => [...replies(question, fileOf(step)), ...misplaced(question, fileOf(step))]),
  ),
  ...oneQuickEach(content, fileOf),
  ...looseRetired(content),
]

/** The employer's measures answer a question on the workplace, the union's own one on its own affairs. */
function replies({ id, own, measures, ownMeasures }: CheckedQuestion, file: string): readonly Mistake[] {
  const replying: readonly { readonly suits: readonly string[] }[] = own ? ownMeasures : measures
  const path = `${id}.${own ? 'ownMeasures' : 'measures'}`
  const lacking = (['no', 'partly', 'dont-know', 'yes'] as const)
    .filter((choice) => !replying.some(({ suits }) => suits.includes(choice)))
    .map((choice) => ({ file, path, expected: `a measure that suits "${choice}"`, found: 'none' }))
  if (!own || measures.length === 0) return lacking
  const expected = 'no measure for the employer in a question of the union’s own'
  return [...lacking, { file, path: `${id}.measures`, expected, found: String(measures.length) }]
}

/** What a question may not be at the same time: quick and long, quick and the union's own, its own and compared. */
function misplaced({ id, quick, own, figure, text }: CheckedQuestion, file: string): readonly Mistake[] {
  const at = (path: string, expected: string, found: string) => ({ file, path: `${id}.${path}`, expected, found })
  const long = Object.values(text)
    .filter((words) => words !== undefined)
    .filter((words) => words.split(/\s+/).length > MOST_QUICK_WORDS)
  return [
    ...(quick ? long.map((words) => at('text', `at most ${MOST_QUICK_WORDS} words in the quick check`, words)) : []),
    ...(quick && own ? [at('quick', 'no question of the union’s own in the quick check', 'true')] : []),
    ...(own && figure ? [at('figure', 'no figure beside a question of the union’s own', figure.id)] : []),
  ]
}

/** The quick check takes one question from every step. */
function oneQuickEach({ steps }: ParsedContent, fileOf: FileOf): readonly Mistake[] {
  return steps.flatMap((step) => {
    const count = step.questions.filter(({ quick }) => quick).length
    if (count === 1) return []
    const expected = 'one question with "quick": true'
    return [{ file: fileOf(step), path: 'questions', expected, found: String(count) }]
  })
}

function looseRetired({ steps, retired }: ParsedContent): readonly Mistake[] {
  const asked = new Set<string>(steps.flatMap((step) => step.questions.map(({ id }) => id)))
  return retired.questions.flatMap(({ id, beside }) =>
    beside
      .filter((one) => !asked.has(one))
      .map((one) => ({
        file: RETIRED,
        path: `${id}.beside`,
        expected: 'the id of a question that is asked',
        found: `"${one}"`,
      })),
  )
}
