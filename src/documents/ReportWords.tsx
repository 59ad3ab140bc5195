import { Fragment } from 'react'
import type { Words } from '../report/index.ts'

type Span = Words[number]

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
  const said = href ? <a href={href}>{text}</a> : text
  const run = language ? <span lang={language}>{said}</span> : said
  return bold ? <strong>{run}</strong> : run
}
