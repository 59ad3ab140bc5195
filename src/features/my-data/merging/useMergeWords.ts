import { useTranslation } from 'react-i18next'
import { allQuestions } from '../../../domain/checklist/answers.ts'
import { isBlank } from '../../../domain/texts/asWritten.ts'
import { dateInWords } from '../../../i18n/inWords.ts'
import type { AppRecord, Tables } from '../../../schema/record.ts'
import { recordKinds } from '../../../schema/recordKinds.ts'
import { useContent } from '../../../store/ContentProvider.tsx'

/** Which thing a record is, and its fields and values in words. */
export type MergeWords = {
  readonly thing: (record: AppRecord) => string
  readonly field: (field: string) => string
  readonly value: (value: unknown) => string
}

/** The id of what was made here or in another browser: it names what is there no longer. */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Words for whatever two files can differ in: by what a field is called and what a value says, whichever record it is in. What
 * is pointed at is called by its name in `tables`.
 */
export function useMergeWords(tables: Tables): MergeWords {
  const { t, i18n } = useTranslation(['merge', 'gaveWay'])
  const questions = allQuestions(useContent('checklist'))
  const risks = useContent('risks').groups.flatMap((group) => group.risks)
  const labels: Readonly<Record<string, string>> = t('field', { returnObjects: true })
  const said: Readonly<Record<string, string>> = t('value', { returnObjects: true })
  const known = new Map([
    ...questions.flatMap(({ id, label, measures }) => [
      [id, label] as const,
      ...measures.map((measure) => [measure.id, measure.what] as const),
    ]),
    ...risks.map(({ id, title }) => [id, title] as const),
  ])
  const days = new Map<string, string>()
  // A large file names the same few days over and over, and the browser takes its time to word one.
  const dayOf = (day: string): string => {
    const inWords = days.get(day) ?? dateInWords(day, i18n.language)
    days.set(day, inWords)
    return inWords
  }
  const called = (record: AppRecord): string => {
    const name = nameOf(record)
    return isBlank(name) ? t(`gaveWay:kind.${record.kind}`) : (known.get(name) ?? name)
  }
  const word = (text: string): string => {
    if (/^\d{4}-\d{2}-\d{2}/.test(text)) return dayOf(text.slice(0, 10))
    const pointed = recordOf(tables, text)
    return said[text] ?? known.get(text) ?? (pointed ? called(pointed) : ID.test(text) ? t('gone') : text)
  }
  const value = (some: unknown): string => {
    if (typeof some === 'string') return isBlank(some) ? t('empty') : word(some)
    if (typeof some === 'number') return String(some)
    if (typeof some === 'boolean') return t(some ? 'yes' : 'no')
    if (Array.isArray(some)) return some.length === 0 ? t('empty') : some.map(value).join(', ')
    if (!isHolder(some)) return t('empty')
    const { kind, ...parts } = some
    const filled = Object.entries(parts).filter(([, part]) => part !== 'not-set' && part !== '')
    return filled.length === 0 ? value(kind) : filled.map(([, part]) => value(part)).join(', ')
  }
  const field = (path: string): string => {
    const steps = path.split('.').toReversed()
    return steps.map((step) => labels[step]).find((label) => label !== undefined) ?? t('field.other')
  }
  const thing = (record: AppRecord): string => {
    const kind = t(`gaveWay:kind.${record.kind}`)
    const name = nameOf(record)
    // A field may follow it, and a sentence of the person's own has its full stop.
    return isBlank(name) ? kind : `${kind}: ${word(name).replace(/\.$/, '')}`
  }
  return { thing, field, value }
}

const recordOf = (tables: Tables, id: string): AppRecord | undefined =>
  recordKinds.map((kind): AppRecord | undefined => tables[kind][id]).find((record) => record !== undefined)

/** What a person knows a record by: its question, its name, or its words. */
function nameOf(record: AppRecord): string {
  switch (record.kind) {
    case 'answer':
      return record.questionId
    case 'round':
      return record.startedOn
    case 'staff-meeting':
      return record.on
    case 'log':
    case 'staff-meeting-point':
      return record.text
    case 'good-example':
      return record.headline
    case 'action':
      return record.what.kind === 'own' ? record.what.text : record.what.measureId
    case 'risk':
    case 'opportunity':
      return record.what.kind === 'own' ? record.what.text : record.what.id
    case 'staff-meeting-decision':
    case 'risk-analysis':
      return record.what
    default:
      return 'name' in record && record.kind !== 'staff-meeting-question' ? record.name : ''
  }
}
