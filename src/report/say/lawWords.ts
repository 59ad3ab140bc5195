import {
  datesSay,
  familyOfRule,
  hasDatePassed,
  hasRulePassed,
  isOld,
  needsCheck,
} from '../../domain/rights/legalStanding.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import type { Law, LawFamily, LegalHook } from '../../schema/legalHook.ts'
import type { TimeRule } from '../../schema/timeRule.ts'
import type { DocumentInput } from '../DocumentInput.ts'
import type { Words } from '../ReportModel.ts'
import type { Translate } from './translate.ts'
import { bold } from './words.ts'

/** A legal hook as a document says it: how it is cited and what it gives, today. How old the text is stands once, under the sources. */
function hookSays(hook: LegalHook, family: LawFamily, { today }: Pick<DocumentInput, 'today'>): Words {
  const said = [hook.gives, hook.status ?? '', ...datesSay(hook, family, today)]
  return [bold(`${hook.cite}: `), { text: said.filter(Boolean).join(' ') }]
}

/** What it names of days, as of when it was read, whether that is long ago, and that it must be checked. */
export const hookStandingSays = (
  hook: LegalHook,
  family: LawFamily,
  today: IsoDate,
  t: Translate,
): readonly string[] => [
  ...datesSay(hook, family, today),
  ...ageSays(family, today, t),
  ...(hasDatePassed(hook, family, today) ? [t('documents:law.datePassed')] : []),
  ...(needsCheck(hook, family) ? [t('documents:law.check')] : []),
]

/** What a time is counted from, what may change it, and how far it can be leaned on. */
export function ruleStandingSays(rule: TimeRule, law: Law, today: IsoDate, t: Translate): readonly string[] {
  const family = familyOfRule(rule, law)
  return [
    ...(rule.from === null ? [] : [t(`documents:times.${rule.direction ? 'backFrom' : 'from'}`, { from: rule.from })]),
    t(`documents:times.agreement.${rule.agreement}`),
    ...ageSays(family, today, t),
    ...(hasRulePassed(rule, family, today) ? [t('documents:law.datePassed')] : []),
    ...(needsCheck(rule, family) ? [t('documents:law.check')] : []),
  ]
}

const ageSays = (family: LawFamily, today: IsoDate, t: Translate): readonly string[] => [
  family.asOf.date ? t('documents:law.asOf', { date: family.asOf.date }) : t('documents:law.noText'),
  ...(isOld(family, today) ? [t('documents:law.old')] : []),
]

/** How long a time is, where a calendar can count it. */
export function lengthSays({ amount, unit }: TimeRule, t: Translate): string {
  if (!amount || !isCounted(unit)) return ''
  return t(`documents:times.length.${unit}`, { count: amount })
}

const isCounted = (unit: TimeRule['unit']): unit is 'day' | 'week' | 'month' | 'year' =>
  ['day', 'week', 'month', 'year'].includes(unit)

/** How the legal hooks of these ids are cited. */
export const citesOf = (ids: readonly string[], { law }: Pick<DocumentInput, 'law'>): readonly string[] =>
  ids.flatMap((id) => law.hooks.find((one) => one.id === id)?.cite ?? [])

/** A reference with its law by the short name, as where others may see it: a law's whole name can tell what somebody does. */
export function shortCite(id: string, law: Law): string {
  const hook = law.hooks.find((one) => one.id === id)
  const family = law.families.find((one) => one.id === hook?.family)
  const [, whole, short] = /^(.+) \((.+)\)$/.exec(family?.name ?? '') ?? []
  const cite = hook?.cite ?? ''
  return whole === undefined || short === undefined
    ? cite
    : cite.replace(`${whole} (${short})`, short).replace(whole, short)
}

/** The legal hooks of these ids, in their order, as a document may say them. */
export const hooksSay = (ids: readonly string[], input: DocumentInput): readonly Words[] =>
  ids.flatMap((id) => {
    const hook = input.law.hooks.find((one) => one.id === id)
    const family = input.law.families.find((one) => one.id === hook?.family)
    return hook && family ? [hookSays(hook, family, input)] : []
  })

type Said = Pick<DocumentInput, 'law' | 'today' | 't'>

/** Of when the texts behind some hooks are: one sentence a date, those that could not be read last. */
const textsSay = (families: readonly LawFamily[], { today, t }: Said): readonly string[] =>
  [...new Set(families.map(({ asOf }) => asOf.date))]
    .toSorted((one, other) => (other ?? '').localeCompare(one ?? ''))
    .map((date) => {
      const of = families.filter(({ asOf }) => asOf.date === date)
      const laws = of.map(({ name }) => name).join('; ')
      if (date === null) return t('documents:law.noTextOf', { laws })
      return t(of.some((family) => isOld(family, today)) ? 'documents:law.oldTextOf' : 'documents:law.textOf', {
        date,
        laws,
      })
    })

/** Of when the texts are, a sentence a date; and what to be careful with. */
export type LawSources = { readonly texts: readonly string[]; readonly check: string }

/** What a document says once of the law in it: of when the texts are, that they have to be checked where that is so, and that no lawyer has read it. */
export function lawSourcesSay(ids: readonly string[], input: Said): LawSources {
  const { law, today, t } = input
  const hooks = law.hooks.filter(({ id }) => ids.includes(id))
  const families = law.families.filter(({ id }) => hooks.some(({ family }) => family === id))
  const familyOf = (hook: LegalHook) => families.filter(({ id }) => id === hook.family)
  const hasPassed = hooks.some((hook) => familyOf(hook).some((family) => hasDatePassed(hook, family, today)))
  const mustCheck = hooks.some((hook) => familyOf(hook).some((family) => needsCheck(hook, family)))
  return {
    texts: textsSay(families, input),
    check: [
      ...(hasPassed ? [t('documents:law.datePassed')] : []),
      ...(mustCheck ? [t('documents:law.checkAll')] : []),
      t('documents:law.reviewed'),
    ].join(' '),
  }
}
