import { useId } from 'react'
import './figureBars.css'

/** How far a bar reaches on an axis from 0 to 100: known, known up to a point, known to be more, or not known. */
export type FigureBar =
  | { readonly kind: 'none' }
  | { readonly kind: 'solid'; readonly to: number }
  | { readonly kind: 'hatched'; readonly solidTo: number; readonly hatchedTo: number }
  | { readonly kind: 'open'; readonly to: number }

export type FigureBarRow = {
  readonly label: string
  /** Stands below the label, for instance which group the bar is about. */
  readonly detail?: string | undefined
  readonly bar: FigureBar
  readonly value: string
  /** The words of the marker on this row. */
  readonly own?: string | undefined
}

type FigureBarsProps = {
  /** What the chart says, in one sentence: its name for those who do not see it. */
  readonly takeaway: string
  readonly rows: readonly FigureBarRow[]
  /** The unit of the axis, said once at its end. */
  readonly unit?: string
}

/**
 * Bars with their labels as text. One drawing lies behind all rows, and the rows are equally high, so that the drawing
 * follows the text when the chart gets narrow or the text large.
 */
export function FigureBars({ takeaway, rows, unit }: FigureBarsProps) {
  const patternId = useId()
  return (
    <div className="figure-bars">
      <div className="figure-bars-plot">
        <svg className="figure-bars-drawing" role="img" aria-label={takeaway}>
          <Hatching id={patternId} />
          {rows.map((row, index) => (
            <svg
              key={keyOf(row)}
              aria-hidden="true"
              y={`${(index / rows.length) * 100}%`}
              height={`${100 / rows.length}%`}
            >
              <Axis />
              <Drawing bar={row.bar} patternId={patternId} />
            </svg>
          ))}
        </svg>
        <ul className="figure-bars-rows">
          {rows.map((row) => (
            <li key={keyOf(row)}>
              <span className="figure-bars-label">
                <span>{row.label}</span> {row.detail === undefined ? null : <small>{row.detail}</small>}
              </span>{' '}
              <span className="figure-bars-value" data-bar={row.bar.kind}>
                <span>{row.value}</span> {row.own === undefined ? null : <OwnMarker words={row.own} />}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div className="figure-bars-scale" aria-hidden="true">
        <span>0</span>
        <span>50</span>
        <span>
          100<span>{unit === undefined ? '' : ` ${unit}`}</span>
        </span>
      </div>
    </div>
  )
}

/** One bar without an axis, for a place that says its number in words beside it. */
export function SmallBar({ bar }: { readonly bar: FigureBar }) {
  const patternId = useId()
  return (
    <svg className="figure-bars-small" aria-hidden="true">
      <Hatching id={patternId} />
      <Drawing bar={bar} patternId={patternId} />
    </svg>
  )
}

const keyOf = ({ label, detail }: FigureBarRow) => `${label}/${detail ?? ''}`

/** The marker of the own answer: told apart from every bar by shape and words, not by colour alone. */
export function OwnMarker({ words }: { readonly words: string }) {
  return (
    <span className="figure-own">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 0 16 8 8 16 0 8Z" />
      </svg>{' '}
      <span>{words}</span>
    </span>
  )
}

function Hatching({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="figure-bars-stripe" width="4" height="8" />
    </pattern>
  )
}

const Axis = () =>
  [0, 25, 50, 75, 100].map((at) => <rect key={at} className="figure-bars-hairline" x={`${at}%`} width="1" />)

function Drawing({ bar, patternId }: { readonly bar: FigureBar; readonly patternId: string }) {
  switch (bar.kind) {
    case 'none':
      return <rect className="figure-bars-empty" width="2" />
    case 'solid':
      return <rect className="figure-bars-solid" width={`${bar.to}%`} />
    case 'hatched':
      return (
        <>
          <rect className="figure-bars-solid" width={`${bar.solidTo}%`} />
          <rect
            className="figure-bars-hatched"
            x={`${bar.solidTo}%`}
            width={`${bar.hatchedTo - bar.solidTo}%`}
            fill={`url(#${patternId})`}
          />
        </>
      )
    case 'open':
      return (
        <>
          <rect className="figure-bars-solid" width={`${bar.to}%`} />
          <Arrow at={bar.to} y="50%" />
          <Arrow at={bar.to} y="100%" />
        </>
      )
  }
}

/** One for each place of the bar in its row, beside the label or below it: a drawing's own y cannot be set by styles. */
const Arrow = ({ at, y }: { readonly at: number; readonly y: '50%' | '100%' }) => (
  <svg
    aria-hidden="true"
    className={y === '50%' ? 'figure-bars-arrow' : 'figure-bars-arrow figure-bars-arrow-below'}
    x={`${at}%`}
    y={y}
  >
    <path d="M4 0H26M17-9l9 9-9 9" />
  </svg>
)
