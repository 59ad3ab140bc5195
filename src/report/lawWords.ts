import { hasDatePassed, isOld, needsCheck } from '../domain/rights/legalStanding.ts'
import type { LawFamily, LegalHook } from '../schema/legalHook.ts'
import type { DocumentInput } from './DocumentInput.ts'
import type { Words } from './ReportModel.ts'
import { bold } from './words.ts'

/** A legal hook as a document may say it: what it gives, how old the text is, and that it must be checked where that is so. */
export function hookSays(hook: LegalHook, family: LawFamily, { t, today }: DocumentInput): Words {
  const standing = [
    hook.appliesFrom ? t('documents:law.from', { date: hook.appliesFrom }) : '',
    family.asOf.date ? t('documents:law.asOf', { date: family.asOf.date }) : t('documents:law.noText'),
    isOld(family, today) ? t('documents:law.old') : '',
    hasDatePassed(hook, family, today) ? t('documents:law.datePassed') : '',
    needsCheck(hook, family) ? t('documents:law.check') : '',
  ]
  return [bold(`${hook.cite}: `), { text: [hook.gives, hook.status ?? '', ...standing].filter(Boolean).join(' ') }]
}

/** How the legal hooks of these ids are cited. */
export const citesOf = (ids: readonly string[], { law }: DocumentInput): readonly string[] =>
  ids.flatMap((id) => law.hooks.find((one) => one.id === id)?.cite ?? [])

/** The legal hooks of these ids, in their order, as a document may say them. */
export const hooksSay = (ids: readonly string[], input: DocumentInput): readonly Words[] =>
  ids.flatMap((id) => {
    const hook = input.law.hooks.find((one) => one.id === id)
    const family = input.law.families.find((one) => one.id === hook?.family)
    return hook && family ? [hookSays(hook, family, input)] : []
  })
