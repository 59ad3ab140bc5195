import { languages } from '../schema/language.ts'
import { contactIds, hatIds, placeholders, reminderIds, requestIds, situationIds } from '../schema/rights.ts'
import { lawReasonIds, readingReasonIds, systemQuestionIds } from '../schema/systemLaw.ts'
import type { Mistake } from './mistake.ts'
import type { ParsedContent } from './ParsedContent.ts'

const file = (name: string) => `content/rights/${name}.json`

/** Every hook has a hat exactly once, every list is whole, law exists, and a letter leaves the same blanks in each language. */
export function crossCheckRights({ rights, hooks }: ParsedContent): readonly Mistake[] {
  const { hats, contacts, reminders, situations, requests, systemLaw } = rights
  const lawIds = hooks.map(({ id }) => id)
  return [
    ...onceEach('hat', file('hats'), hatIds, idsOf(hats)),
    ...onceEach('contact', file('contacts'), contactIds, idsOf(contacts)),
    ...onceEach('reminder', file('reminders'), reminderIds, idsOf(reminders)),
    ...onceEach('situation', file('situations'), situationIds, idsOf(situations)),
    ...onceEach('request', file('requests'), requestIds, idsOf(requests)),
    ...onceEach('reason', file('system-law'), lawReasonIds, idsOf(systemLaw.reasons)),
    ...onceEach('reading', file('system-law'), readingReasonIds, idsOf(systemLaw.readings)),
    ...onceEach('question', file('system-law'), systemQuestionIds, idsOf(systemLaw.questions)),
    ...onceEach(
      'legal hook',
      file('hooks'),
      lawIds,
      rights.hooks.map(({ hook }) => hook),
    ),
    ...looseLaw(rights, new Set(lawIds)),
    ...requests.flatMap(wrongBlanks),
  ]
}

const idsOf = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id)

function onceEach(noun: string, at: string, wanted: readonly string[], present: readonly string[]): readonly Mistake[] {
  const absent = wanted.filter((id) => !present.includes(id))
  const twice = present.filter((id, index) => present.indexOf(id) !== index)
  return [
    ...absent.map((id) => ({ file: at, path: '', expected: `the ${noun} "${id}"`, found: 'nothing' })),
    ...twice.map((id) => ({ file: at, path: id, expected: `the ${noun} once`, found: 'twice' })),
  ]
}

function looseLaw({ hooks, situations, requests, systemLaw }: ParsedContent['rights'], known: ReadonlySet<string>) {
  const links = [
    ...hooks.map(({ hook }) => ({ file: file('hooks'), path: hook, ids: [hook] })),
    ...situations.map(({ id, hooks }) => ({ file: file('situations'), path: id, ids: hooks.map(({ hook }) => hook) })),
    ...requests.map(({ id, hooks }) => ({ file: file('requests'), path: id, ids: hooks })),
    ...requests.map(({ id, ifNoAnswerHooks: ids }) => ({ file: file('requests'), path: `${id}.ifNoAnswerHooks`, ids })),
    ...systemLaw.reasons.map(({ id, hooks }) => ({ file: file('system-law'), path: `reasons.${id}`, ids: hooks })),
    ...systemLaw.readings.map(({ id, hook }) => ({ file: file('system-law'), path: `readings.${id}`, ids: [hook] })),
  ]
  return links.flatMap(({ file, path, ids }) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({ file, path, expected: 'the id of a legal hook', found: `"${id}"` })),
  )
}

type Request = ParsedContent['rights']['requests'][number]

const blanksIn = (text: string) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
const told = (blanks: readonly string[]) => [...new Set(blanks)].toSorted().join(', ')

/** The words that are filled are the body, what is asked and the closing, in the voice of one and of several. */
function wrongBlanks({ id, body, asks, closing, alone }: Request): readonly Mistake[] {
  const texts = [...body, ...asks, closing, ...(alone ? [...alone.body, alone.closing] : [])]
  const inEach = languages.map((language) => texts.flatMap((text) => blanksIn(text[language])))
  const [original = '', ...others] = inEach.map(told)
  const isKnown = (name: string) => placeholders.some((known) => known === name)
  const unknown = [...new Set(inEach.flat())].filter((name) => !isKnown(name))
  const at = (expected: string, found: string): Mistake => ({ file: file('requests'), path: id, expected, found })
  return [
    ...unknown.map((name) => at(`one of ${placeholders.map((known) => `{${known}}`).join(' ')}`, `{${name}}`)),
    ...others
      .filter((blanks) => blanks !== original)
      .map((blanks) => at(`the same blanks in each language: ${original}`, blanks)),
  ]
}
