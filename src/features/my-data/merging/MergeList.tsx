import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergePlan } from '../../../exchange/index.ts'
import { OpenRow } from '../../../ui/OpenRow.tsx'
import { RowList } from '../../../ui/RowList.tsx'
import { Differing } from './Differing.tsx'
import { useMergeWords } from './useMergeWords.ts'

const PARTS = ['added', 'changed', 'removed', 'keptBoth', 'outlived'] as const

/** What putting together does, with counts; each row opens to the very words. */
export function MergeList({ plan }: { readonly plan: MergePlan }) {
  const { t } = useTranslation('merge')
  const [open, setOpen] = useState<string>()
  const parts = usePartsOf(plan)
  return (
    <section className="section">
      <h2>{t('list.title')}</h2>
      <RowList>
        {PARTS.filter((part) => parts[part].length > 0).map((part) => (
          <OpenRow
            key={part}
            id={`merge-${part}`}
            mark={parts[part].length}
            name={t(`list.${part}`, { count: parts[part].length })}
            isOpen={open === part}
            onToggle={() => setOpen(open === part ? undefined : part)}
          >
            <ul>
              {parts[part].map(({ key, words }) => (
                <li key={key}>{words}</li>
              ))}
            </ul>
          </OpenRow>
        ))}
      </RowList>
    </section>
  )
}

type Line = { readonly key: string; readonly words: ReactNode }

function usePartsOf({
  changes,
  atOnce,
  outlived,
  work,
}: MergePlan): Readonly<Record<(typeof PARTS)[number], readonly Line[]>> {
  const { t } = useTranslation('merge')
  const { thing, field, value } = useMergeWords()
  const isToldElsewhere = (kind: string, id: string, path: string) =>
    atOnce.some(({ of, field: told }) => of.kind === kind && of.id === id && told === path)
  const changed = changes.changed.flatMap(({ record, fields }) => {
    const own = fields.filter((one) => !isToldElsewhere(record.kind, record.id, one.field))
    return own.length === 0 ? [] : [{ record, fields: own }]
  })
  const lines = (records: MergePlan['outlived']): readonly Line[] =>
    records.map((record) => ({ key: `${record.kind} ${record.id}`, words: thing(record) }))
  return {
    added: lines(changes.added),
    removed: lines(changes.removed),
    outlived: lines(outlived),
    changed: changed.map(({ record, fields }) => ({
      key: `${record.kind} ${record.id}`,
      words: (
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
      ),
    })),
    keptBoth: atOnce
      .filter(({ kind }) => kind === 'kept-both')
      .map(({ key, of, field: path, ours, theirs }) => {
        const record = work.tables[of.kind][of.id]
        return {
          key,
          words: (
            <>
              <span>{record ? `${thing(record)}. ${field(path)}` : field(path)}</span>
              <blockquote className="own-words">{value(ours)}</blockquote>
              <blockquote className="own-words">{value(theirs)}</blockquote>
            </>
          ),
        }
      }),
  }
}
