import { asWritten, inOneLine } from '../../domain/texts/asWritten.ts'
import type { DocumentInput, PrivateInput } from '../DocumentInput.ts'

/** Where a document takes a person's words from; what else it is made from is the app's own. */
const WRITTEN = [
  ...(['answers', 'actions', 'systems', 'riskAnalyses', 'risks', 'opportunities', 'guidelineCheck'] as const),
  ...(['roleGroups', 'trainingPlan', 'trainingRows', 'letters', 'meetings', 'names'] as const),
  'employerAnswers',
] as const

/**
 * What a document is made from with every text as everyone reads it, so that all formats say the same: the one place where
 * documents clean what was typed. What names the workplace, a system or a group stays on one line.
 */
export function readInput<Input extends DocumentInput | PrivateInput>(input: Input): Input {
  const read = Object.fromEntries(WRITTEN.map((part) => [part, readPart(input[part])]))
  const log = 'log' in input ? { log: readPart(input.log) } : {}
  return { ...input, ...read, ...log, workplaceName: inOneLine(input.workplaceName) }
}

/** The names that stand in headings and inside sentences. */
const NAMES: ReadonlySet<string> = new Set(['name', 'centre', 'contact', 'place'])

/** The same thing where nothing in it needed cleaning, so that what was made of it stays made. */
function readPart<Part>(part: Part, field?: string): Part
function readPart(part: unknown, field = ''): unknown {
  if (typeof part === 'string') return NAMES.has(field) ? inOneLine(part) : asWritten(part)
  if (Array.isArray(part))
    return kept(
      part,
      part.map((one) => readPart<unknown>(one, field)),
    )
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part).map(([key, value]) => [key, readPart<unknown>(value, key)] as const)
  return entries.every(([key, value]) => value === Reflect.get(part, key)) ? part : Object.fromEntries(entries)
}

const kept = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] =>
  after.every((one, index) => one === before[index]) ? before : after
