import './stackedRow.css'
import type { ReactNode } from 'react'

export type StackedPart = {
  readonly id: 'yes' | 'partly' | 'no' | 'dont-know' | 'not-applicable' | 'not-answered'
  readonly count: number
  /** The count in words: "5 ja". */
  readonly words: string
}

type StackedRowProps = {
  readonly title: ReactNode
  readonly parts: readonly StackedPart[]
  /** "5 av 6 besvarade". */
  readonly answered: string
}

const CELL = 10
const GAP = 1

/** Counts drawn as one row of squares, one a question, told in words beside it. No sum, no share, no colour that judges. */
export function StackedRow({ title, parts, answered }: StackedRowProps) {
  const words = parts.filter(({ count }) => count > 0).map((part) => part.words)
  return (
    <div className="stacked">
      <span className="stacked-title">{title}</span>
      <Squares parts={parts} />
      <span className="stacked-words">
        <span>{words.join(' · ')}</span> <span className="muted">{`(${answered})`}</span>
      </span>
    </div>
  )
}

/** A square a question; the words beside it say the same. */
export function Squares({ parts }: Pick<StackedRowProps, 'parts'>) {
  const cells = parts.flatMap(({ id, count }) => Array.from({ length: count }, () => id))
  const width = cells.length * (CELL + GAP)
  return (
    <svg
      className="stacked-row"
      viewBox={`0 0 ${Math.max(width, 1)} ${CELL}`}
      preserveAspectRatio="xMinYMid"
      aria-hidden="true"
    >
      {cells.map((id, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: squares of one kind are alike
        <Cell key={index} id={id} x={index * (CELL + GAP)} />
      ))}
    </svg>
  )
}

/** Each answer has a shape of its own, so that the row reads in grey and in forced colours. */
function Cell({ id, x }: { readonly id: StackedPart['id']; readonly x: number }) {
  const mid = x + CELL / 2
  return (
    <g className={`stacked-${id}`}>
      <rect x={x + 0.4} y={0.4} width={CELL - 0.8} height={CELL - 0.8} />
      {id === 'partly' ? <path d={`M${x + 0.4} ${CELL - 0.4}V0.4H${x + CELL - 0.4}Z`} /> : null}
      {id === 'no' ? <circle cx={mid} cy={CELL / 2} r={2.6} /> : null}
      {id === 'dont-know' ? (
        <text x={mid} y={CELL * 0.78} textAnchor="middle" fontSize={8}>
          ?
        </text>
      ) : null}
      {id === 'not-applicable' ? <path d={`M${x + 2.5} ${CELL / 2}H${x + CELL - 2.5}`} /> : null}
    </g>
  )
}
