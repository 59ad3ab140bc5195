import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergePlan } from '../../../exchange/index.ts'
import { OpenRow } from '../../../ui/OpenRow.tsx'
import { RowList } from '../../../ui/RowList.tsx'
import { Differing } from './Differing.tsx'
import { type MergeWords, useMergeWords } from './useMergeWords.ts'

const PARTS = ['added', 'changed', 'removed', 'keptBoth', 'outlived'] as const

type MergeListProps = { readonly plan: MergePlan; readonly names: readonly string[] }

/** What putting together does, with counts; each row opens to the very words. */
export function MergeList({ plan, names }: MergeListProps) {
  const { t } = useTranslation('merge')
  const [open, setOpen] = useState<string>()
  const parts = partsOf(plan)
  const said = PARTS.filter((part) => parts[part].length > 0)
  const isSilent = said.length === 0 && plan.unread === 0
  // What is asked stands above, and is then all that happens.
  if (isSilent && plan.atOnce.length > 0) return null
  return (
    <section className="section">
      <h2>{t('list.title')}</h2>
      {said.length === 0 ? null : (
        <RowList>
          {said.map((part) => (
            <OpenRow
              key={part}
              id={`merge-${part}`}
              mark={parts[part].length}
              name={t(`list.${part}`, { count: parts[part].length })}
              isOpen={open === part}
              onToggle={() => setOpen(open === part ? undefined : part)}
            >
              <Lines part={part} parts={parts} tables={plan.work.tables} names={names} />
            </OpenRow>
          ))}
        </RowList>
      )}
      {plan.unread > 0 ? <p>{t('list.unread', { count: plan.unread })}</p> : null}
      {isSilent ? <p>{t('list.silent')}</p> : null}
    </section>
  )
}

type Parts = MergePlan['changes'] & {
  readonly keptBoth: MergePlan['atOnce']
  readonly outlived: MergePlan['outlived']
}
type Changed = MergePlan['outlived'][number]

function partsOf({ changes, atOnce, outlived }: MergePlan): Parts {
  const placeOf = (kind: string, id: string, field: string) => `${kind} ${id} ${field}`
  const told = new Set(atOnce.map(({ of, field }) => placeOf(of.kind, of.id, field)))
  const changed = changes.changed.flatMap(({ record, fields }) => {
    const own = fields.filter(({ field }) => !told.has(placeOf(record.kind, record.id, field)))
    return own.length === 0 ? [] : [{ record, fields: own }]
  })
  return { ...changes, changed, outlived, keptBoth: atOnce.filter(({ kind }) => kind === 'kept-both') }
}

type LinesProps = {
  readonly part: (typeof PARTS)[number]
  readonly parts: Parts
  readonly tables: MergePlan['work']['tables']
  readonly names: MergeListProps['names']
}

/** Worded when the row is opened: a large file has a thousand of them. */
function Lines({ part, parts, tables, names }: LinesProps) {
  const { t } = useTranslation('merge')
  const words = useMergeWords(tables)
  if (part === 'keptBoth')
    return (
      <ul>
        {parts.keptBoth.map(({ key, of, field, ours, theirs, file }) => {
          const record = tables[of.kind][of.id]
          return (
            <li key={`${file} ${key}`}>
              <span>{record ? `${words.thing(record)}. ${words.field(field)}` : words.field(field)}</span>
              <span className="merge-side-name">{t('asked.ours')}</span>
              <blockquote className="own-words">{words.value(ours)}</blockquote>
              <span className="merge-side-name">{t('asked.theirs', { file: names[file] })}</span>
              <blockquote className="own-words">{words.value(theirs)}</blockquote>
            </li>
          )
        })}
      </ul>
    )
  return (
    <ul>
      {parts[part].map((one) => (
        <li key={`${one.record.kind} ${one.record.id}`}>
          {part === 'changed' ? <Before of={one} words={words} /> : <Whole of={one} words={words} />}
        </li>
      ))}
    </ul>
  )
}

type OfOne = { readonly of: Changed; readonly words: MergeWords }

function Before({ of: { record, fields }, words: { thing, field, value } }: OfOne) {
  const { t } = useTranslation('merge')
  return (
    <>
      <span>{thing(record)}</span>
      {fields.map((one) => (
        <dl key={one.field} className="merge-change">
          <dt>{field(one.field)}</dt>
          <dd>
            <span>{t('list.before')}</span>: <Differing words={value(one.before)} from={value(one.after)} />
          </dd>
          <dd>
            <span>{t('list.after')}</span>: <Differing words={value(one.after)} from={value(one.before)} />
          </dd>
        </dl>
      ))}
    </>
  )
}

/** What comes or goes as a whole: its name, and under it everything that is filled in. */
function Whole({ of: { record, fields }, words: { thing, field, value } }: OfOne) {
  const [isOpen, setIsOpen] = useState(false)
  if (fields.length === 0) return thing(record)
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{thing(record)}</summary>
      {isOpen ? (
        <dl className="merge-change">
          {fields.map((one) => (
            <Fragment key={one.field}>
              <dt>{field(one.field)}</dt>
              <dd className="own-lines">{value(one.after ?? one.before)}</dd>
            </Fragment>
          ))}
        </dl>
      ) : null}
    </details>
  )
}
