import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf, askingFor } from '../../addresses/index.ts'
import type { Given } from '../../domain/checklist/answers.ts'
import { countsOf, type Movement, type MovementKind } from '../../domain/follow-up/movement.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers } from '../../store/WorkProvider.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { Squares } from '../../ui/StackedRow.tsx'
import { useWhatMoved } from './useWhatMoved.ts'

/** The questions that went some ways, step by step: what was answered, what is answered, and what that is called. */
export function MovementRows({ kinds }: { readonly kinds: readonly MovementKind[] }) {
  const { t } = useTranslation('followUp')
  const { steps, whole } = useWhatMoved()
  if (kinds.every((kind) => whole[kind] === 0)) return <p>{t('nothing')}</p>
  return steps.map(({ id, title, rows: all }, index) => {
    const rows = all.filter(({ kind }) => kinds.includes(kind))
    if (rows.length === 0) return null
    const counts = countsOf(rows)
    const counted = kinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => t(`counted.${kind}`, { count: counts[kind] }))
    return (
      <section key={id} className="section">
        <h2>{title}</h2>
        <p className="muted">{counted.join(' · ')}</p>
        <RowList>
          {rows.map((row) => (
            <MovementRow key={row.question.id} row={row} step={index + 1} />
          ))}
        </RowList>
      </section>
    )
  })
}

/** One question: the old answer and the new one, and in words what became of it and of the question itself. */
function MovementRow({ row, step }: { readonly row: Movement; readonly step: number }) {
  const { t } = useTranslation(['followUp', 'common'])
  const { question, was, now, kind, marks } = row
  const isSaidSame = useAnswers()[question.id]?.isSameAsLast === true
  const { steps } = useContent('checklist')
  const words = [
    t(`kind.${kind}`),
    ...(isSaidSame ? [t('saidSame')] : []),
    ...(question.own ? [t('own')] : []),
    ...marks.map((mark) =>
      mark.kind === 'moved'
        ? t('mark.moved', { step: steps.find(({ id }) => id === mark.from)?.title ?? '' })
        : t(`mark.${mark.kind}`),
    ),
  ]
  return (
    <li className="row-in-list">
      <div className="row-main">
        <div className="row-words">
          <span className="row-title">
            <Link to={askingFor(addressOf('step', { number: step }), question.id)}>{question.label}</Link>
          </span>
          <span className="row-line">{words.join(' · ')}</span>
        </div>
        <span className="movement">
          <span className="visually-hidden">
            {t('from', { was: t(`common:choice.${was}`), now: t(`common:choice.${now}`) })}
          </span>
          <Chip choice={was} />
          <span aria-hidden="true">→</span>
          <Chip choice={now} />
        </span>
      </div>
    </li>
  )
}

/** An answer as a square and its word, for the eye: what is read aloud stands before it. */
function Chip({ choice }: { readonly choice: Given }) {
  const { t } = useTranslation('common')
  return (
    <span className="movement-chip" aria-hidden="true">
      <Squares parts={[{ id: choice, count: 1, words: '' }]} />
      <span>{t(`choice.${choice}`)}</span>
    </span>
  )
}
