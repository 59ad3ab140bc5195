import { Fragment } from 'react'
import { partsOf, type Words } from '../report/index.ts'
import { marked } from '../schema/language.ts'

type Span = Words[number]

const LINES_KEPT = 'report-lines-kept'

/** A paragraph with its lines and lists as its writer typed them. */
export function ReportParagraph({ words, className }: { readonly words: Words; readonly className?: string }) {
  return partsOf(words).map((part, index) =>
    part.kind === 'list' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part has no identity but its place
      <ReportList key={index} rows={part.rows} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part has no identity but its place
      <p key={index} className={className}>
        <ReportWords words={part.words} />
      </p>
    ),
  )
}

export const ReportList = ({ rows }: { readonly rows: readonly Words[] }) => (
  <ul>
    {rows.map((words, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
      <li key={index}>
        <ReportWords words={words} />
      </li>
    ))}
  </ul>
)

/** A run of words with what stands out in it. */
export function ReportWords({ words }: { readonly words: Words }) {
  return words.map((span, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a run has no identity but its place
    <Fragment key={index}>
      <Run {...span} />
    </Fragment>
  ))
}

function Run({ text, bold, href, language }: Span) {
  const said = href ? (
    <a href={href}>{text}</a>
  ) : (
    <span className={text.includes('\n') ? LINES_KEPT : undefined}>{text}</span>
  )
  const run = language ? <span {...marked(language)}>{said}</span> : said
  return bold ? <strong>{run}</strong> : run
}
