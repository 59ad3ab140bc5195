import './report.css'
import type { AnySection, BarRow, Block, ReportModel } from '../report/index.ts'
import { FigureBars } from '../ui/FigureBars.tsx'
import { useIsPrinting } from '../ui/useIsPrinting.ts'
import { ReportCards } from './ReportCards.tsx'
import { ReportTable } from './ReportTable.tsx'
import { ReportList, ReportParagraph } from './ReportWords.tsx'

type ReportViewProps = {
  readonly model: ReportModel
  /** Which of its sheets the screen shows, all where none is named; paper has them all. */
  readonly shown?: number
}

/** The document on the page: the same model as the PDF, word for word, and what print draws. */
export function ReportView({ model, shown }: ReportViewProps) {
  const isPrinting = useIsPrinting()
  return (
    <div className="report" lang={model.language}>
      {model.sections.map((section, index) => {
        const isShown = shown === undefined || index === shown
        if (!isShown && !isPrinting) return null
        return <SectionView key={section.id} section={section} header={model.header} isShown={isShown} />
      })}
    </div>
  )
}

type SectionViewProps = { readonly section: AnySection; readonly header: string; readonly isShown: boolean }

function SectionView({ section, header, isShown }: SectionViewProps) {
  return (
    <section className="report-sheet laid-out-late" data-shown={isShown}>
      <p className="report-header">{header}</p>
      <Blocks blocks={section.blocks} />
    </section>
  )
}

/** Blocks of a document as they are drawn on the page. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
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
      return <ReportParagraph words={block.words} className={`report-${block.style}`} />
    case 'list':
      return <ReportList rows={block.rows} />
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
      return <ReportTable {...block} />
    case 'bars':
      return <BarsView {...block} />
    case 'cards':
      return <ReportCards cards={block.cards} />
    case 'writing-lines':
      return (
        <div className="report-lines">
          <p>{block.label}</p>
          {Array.from({ length: block.lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
            <div key={line} className="report-line" />
          ))}
        </div>
      )
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

type Bars = { readonly title: string; readonly takeaway: string; readonly rows: readonly BarRow[] }

function BarsView({ title, takeaway, rows }: Bars) {
  return (
    <figure className="report-figure">
      <figcaption>{title}</figcaption>
      <FigureBars takeaway={takeaway} rows={rows} />
    </figure>
  )
}
