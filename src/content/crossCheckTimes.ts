import type { Mistake } from './mistake.ts'
import type { ParsedContent } from './ParsedContent.ts'

const RULES = 'content/reference/time-rules.json'
const EVENTS = 'content/reference/time-events.json'

type Rule = ParsedContent['timeRules'][number]

/** A time rests on law that is there, has words for after its day, and an event where a date can come of it. */
export function crossCheckTimes(content: ParsedContent): readonly Mistake[] {
  return [...content.timeRules.flatMap((rule) => wrongRule(rule, content)), ...looseEvents(content)]
}

function wrongRule(rule: Rule, { hooks, families, timeEvents }: ParsedContent): readonly Mistake[] {
  const at = (path: string, expected: string, found: string): Mistake => ({
    ...{ file: RULES, path: `${rule.id}.${path}`, expected, found },
  })
  const isHookKnown = rule.hook === null || hooks.some(({ id }) => id === rule.hook)
  const familyId = hooks.find(({ id }) => id === rule.hook)?.family ?? rule.family
  const family = families.find(({ id }) => id === familyId)
  const isAhead = rule.fixed !== undefined && rule.fixed > (family?.asOf.date ?? '')
  const hasEvent = timeEvents.some(({ rules }) => rules.includes(rule.id))
  return [
    ...(isHookKnown ? [] : [at('hook', 'the id of a legal hook', `"${rule.hook}"`)]),
    ...(isHookKnown && !family ? [at('family', 'the id of a law family', String(rule.family))] : []),
    ...(isAhead && !rule.sayAfter ? [at('sayAfter', 'what to say once the day has come', 'nothing')] : []),
    ...(rule.show === 'date' && !hasEvent ? [at('show', `an event in ${EVENTS} whose rules name it`, 'none')] : []),
  ]
}

const looseEvents = ({ timeEvents, timeRules }: ParsedContent): readonly Mistake[] =>
  timeEvents.flatMap(({ id, rules }) =>
    rules
      .filter((rule) => !timeRules.some((one) => one.id === rule))
      .map((rule) => ({ file: EVENTS, path: `${id}.rules`, expected: 'the id of a time rule', found: `"${rule}"` })),
  )
