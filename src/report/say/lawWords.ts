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

/** A legal hook as a document may say it: what it gives, how old the text is, and that it must be checked where that is so. */
export function hookSays(hook: LegalHook, family: LawFamily, { t, today }: DocumentInput): Words {
  const said = [hook.gives, hook.status ?? '', ...hookStandingSays(hook, family, today, t)]
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

/** The legal hooks of these ids, in their order, as a document may say them. */
export const hooksSay = (ids: readonly string[], input: DocumentInput): readonly Words[] =>
  ids.flatMap((id) => {
    const hook = input.law.hooks.find((one) => one.id === id)
    const family = input.law.families.find((one) => one.id === hook?.family)
    return hook && family ? [hookSays(hook, family, input)] : []
  })
