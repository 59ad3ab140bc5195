import { Fragment } from 'react'
import type { Block, BarRow, ReportModel, Section, Words } from '../../report/index.ts'
import { FigureBars } from '../../ui/FigureBars.tsx'

/** The document on the page: the same model as the PDF, word for word, and what print draws. */
export function ReportView({ model }: { readonly model: ReportModel }) {
  return (
    <div className="report" lang={model.language}>
      {model.sections.map((section) => (
        <SectionView key={section.id} section={section} header={model.header} />
      ))}
    </div>
  )
}

function SectionView({ section, header }: { readonly section: Section; readonly header: string }) {
  return (
    <section className="report-sheet">
      <p className="report-header">{header}</p>
      <Blocks blocks={section.blocks} />
    </section>
  )
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a block has no identity but its place
  return blocks.map((block, index) => <BlockView key={index} block={block} />)
}

/** The page has its own h1: the document's headings start one level below. */
const HEADING = { 1: 'h2', 2: 'h3', 3: 'h4' } as const

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = HEADING[block.level]
      return <Heading>{block.text}</Heading>
    }
    case 'paragraph':
      return (
        <p className={`report-${block.style}`}>
          <WordsView words={block.words} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.rows.map((words, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
            <li key={index}>
              <WordsView words={words} />
            </li>
          ))}
        </ul>
      )
    case 'columns':
      return (
        <div className="report-columns">
          {block.columns.map((blocks, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has no identity but its place
            <div key={index}>
              <Blocks blocks={blocks} />
            </div>
          ))}
        </div>
      )
    case 'table':
      return <TableView {...block} />
    case 'bars':
      return <BarsView {...block} />
    case 'signatures':
      return (
        <div className="report-signatures">
          {block.labels.map((label) => (
            <p key={label}>{label}</p>
          ))}
        </div>
      )
  }
}

function WordsView({ words }: { readonly words: Words }) {
  return words.map(({ text, bold, href, language }, index) => {
    const said = href ? <a href={href}>{text}</a> : text
    const run = language ? <span lang={language}>{said}</span> : said
    // biome-ignore lint/suspicious/noArrayIndexKey: a run has no identity but its place
    return bold ? <strong key={index}>{run}</strong> : <Fragment key={index}>{run}</Fragment>
  })
}

type Table = Extract<Block, { kind: 'table' }>

function TableView({ caption, columns, rows, rowHeaders }: Omit<Table, 'kind'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard
    <div className="table-box" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ header }) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
            <tr key={row}>
              {cells.map((cell, index) => {
                const isHeader = rowHeaders && index === 0
                const Tag = isHeader ? 'th' : 'td'
                return (
                  <Tag
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no identity but its place
                    key={index}
                    scope={isHeader ? 'row' : undefined}
                    className={columns[index]?.nowrap ? 'nowrap' : undefined}
                  >
                    {cell.map((words, part) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no identity but its place
                      <p key={part}>
                        <WordsView words={words} />
                      </p>
                    ))}
                  </Tag>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Bars = { readonly title: string; readonly takeaway: string; readonly rows: readonly BarRow[] }

function BarsView({ title, takeaway, rows }: Bars) {
  return (
    <figure className="report-figure">
      <figcaption>{title}</figcaption>
      <FigureBars takeaway={takeaway} rows={rows} />
    </figure>
  )
}
