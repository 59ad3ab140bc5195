import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf, askingFor } from '../../addresses/index.ts'
import type { AnswersByQuestion, Given } from '../../domain/checklist/answers.ts'
import { countsOf, type Movement, type MovementKind, type WhatMoved } from '../../domain/follow-up/movement.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { Squares } from '../../ui/StackedRow.tsx'

type MovementRowsProps = {
  readonly kinds: readonly MovementKind[]
  readonly moved: WhatMoved
  /** The later round's answers: one may have been said to be as the time before. */
  readonly later: AnswersByQuestion
  /** Whether each question leads to where it is answered: not that of a file. */
  readonly leads: boolean
}

/** The questions that went some ways, step by step: what was answered, what is answered, and what that is called. */
export function MovementRows({ kinds, moved, later, leads }: MovementRowsProps) {
  const { t } = useTranslation('followUp')
  const { steps, whole } = moved
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
            <MovementRow
              key={row.question.id}
              row={row}
              isSaidSame={later[row.question.id]?.isSameAsLast === true}
              address={leads ? askingFor(addressOf('step', { number: index + 1 }), row.question.id) : undefined}
            />
          ))}
        </RowList>
      </section>
    )
  })
}

type MovementRowProps = {
  readonly row: Movement
  readonly isSaidSame: boolean
  readonly address: string | undefined
}

/** One question: the old answer and the new one, and in words what became of it and of the question itself. */
function MovementRow({ row, isSaidSame, address }: MovementRowProps) {
  const { t } = useTranslation(['followUp', 'common'])
  const { question, was, now, kind, marks } = row
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
            {address === undefined ? question.label : <Link to={address}>{question.label}</Link>}
          </span>
          <span className="row-line">{words.join(' · ')}</span>
        </div>
        <span className="movement">
          <span className="visually-hidden">
            {t('from', { was: t(`common:choice.${was}`), now: t(`common:choice.${now}`) })}
          </span>
          <Chip choice={was} />
          <span className="onward" aria-hidden="true">
            →
          </span>
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
