import { ownTextsOf } from '../../records/ownTexts.ts'
import type { Checklist } from '../../schema/checklist.ts'
import { type ExampleText, exampleTexts, type GoodExample } from '../../schema/goodExample.ts'
import type { Language } from '../../schema/language.ts'
import type { Round } from '../../schema/round.ts'
import type { SharedExample } from '../../schema/sharedExample.ts'
import { type AnswersByQuestion, allQuestions, choiceFor } from '../checklist/answers.ts'
import { findPersonalData, type PersonalDataFinding } from '../privacy/personalData.ts'
import { asWritten, isBlank } from '../texts/asWritten.ts'

type From = {
  readonly checklist: Checklist
  readonly answers: AnswersByQuestion
  readonly round: Round | undefined
  readonly language: Language
  readonly isInvented: boolean
}

/** What of an example goes into its next file: what was ticked, and what it is sorted by. */
export function exampleToShare(example: GoodExample, from: From): SharedExample {
  const { step, theme, sector, size, systemKind, evaluatedOn, until } = example
  const replyTo = asWritten(example.replyTo)
  const readiness = example.sendsReadiness ? readinessOf(from) : undefined
  return {
    id: example.id,
    version: example.version + 1,
    language: from.language,
    isInvented: from.isInvented,
    audience: example.audience,
    texts: Object.fromEntries(textsThatGo(example).map((name) => [name, asWritten(example[name])])),
    facts: { step, theme, sector, size, systemKind, from: example.from, until, evaluatedOn },
    ...(example.sendsReplyTo && replyTo !== '' ? { replyTo } : {}),
    ...(readiness ? { readiness } : {}),
  }
}

/** The answers to the questions on the workplace; the union's own affairs never leave, and silence is no answer. */
function readinessOf({ checklist, answers, round }: From): SharedExample['readiness'] {
  const given = allQuestions(checklist).flatMap(({ id, own }) => {
    const choice = choiceFor(answers, id)
    return own || choice === 'not-answered' ? [] : [[id, choice] as const]
  })
  return round && given.length > 0 ? { roundOn: round.startedOn, answers: Object.fromEntries(given) } : undefined
}

/** The ticked texts with anything in them, in their order. */
export const textsThatGo = (example: GoodExample): readonly ExampleText[] =>
  exampleTexts.filter((name) => example.goes.includes(name) && !isBlank(example[name]))

/** The written texts that are not ticked. */
export const textsThatStay = (example: GoodExample): readonly ExampleText[] =>
  exampleTexts.filter((name) => !example.goes.includes(name) && !isBlank(example[name]))

/** A text of the file in which something may tell who a person is. */
export type ExampleFinding = {
  readonly field: ExampleText | 'replyTo'
  readonly text: string
  readonly findings: readonly PersonalDataFinding[]
}

/** An address to answer to is meant to be one. */
const ADDRESSES: readonly PersonalDataFinding['kind'][] = ['e-mail', 'phone']

/** What the check for personal data finds in what goes: every text that the table of nouns says is a person's words. */
export function findingsIn(example: GoodExample): readonly ExampleFinding[] {
  const going: readonly string[] = [...textsThatGo(example), ...(example.sendsReplyTo ? ['replyTo'] : [])]
  return ownTextsOf(example).flatMap(({ path, text }): readonly ExampleFinding[] => {
    if (!going.includes(path)) return []
    const field = exampleTexts.find((name) => name === path) ?? 'replyTo'
    const findings = findPersonalData(text).filter(({ kind }) => field !== 'replyTo' || !ADDRESSES.includes(kind))
    return findings.length > 0 ? [{ field, text, findings }] : []
  })
}

/** True while something was found that must not leave. */
export const mustNotLeave = (found: readonly ExampleFinding[]): boolean =>
  found.some(({ findings }) => findings.some(({ blocks }) => blocks))
