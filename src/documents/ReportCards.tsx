import type { Card } from '../report/index.ts'
import { CardMark } from './CardMark.tsx'
import { ReportWords } from './ReportWords.tsx'

/** Cards to cut out, as a list; a shape is a picture with its name. */
export function ReportCards({ cards }: { readonly cards: readonly Card[] }) {
  return (
    <ul className="report-cards">
      {cards.map((card, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a card has no identity but its place
        <li key={index}>
          <CardView {...card} />
        </li>
      ))}
    </ul>
  )
}

function CardView({ title, mark, rows, note }: Card) {
  return (
    <>
      {mark ? <CardMark {...mark} /> : null}
      <p className="report-card-title">{title}</p>
      {rows.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
        <p key={index}>
          <ReportWords words={words} />
        </p>
      ))}
      {note === '' ? null : <p className="report-small">{note}</p>}
    </>
  )
}
