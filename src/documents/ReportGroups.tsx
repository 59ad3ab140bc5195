import './report.css'
import type { Block, ReportModel } from '../report/index.ts'
import { marked } from '../schema/language.ts'
import { CountGroups } from '../ui/CountGroups.tsx'
import { Blocks } from './ReportView.tsx'

/** The document folded by its parts: each a closed row that says how much is in it and opens to the very words. */
export function ReportGroups({ model }: { readonly model: ReportModel }) {
  const [before, ...parts] = partsOf(model.sections.flatMap(({ blocks }) => blocks))
  return (
    <div className="report" {...marked(model.language)}>
      {/* The page says what it is itself. */}
      <Blocks blocks={before?.blocks.filter(({ kind }) => kind !== 'heading') ?? []} />
      <CountGroups
        groups={parts.map(({ title, blocks }) => ({
          id: title,
          name: title,
          count: countIn(blocks),
          children: <Blocks blocks={blocks} />,
        }))}
      />
    </div>
  )
}

type Part = { readonly title: string; readonly blocks: readonly Block[] }

/** What stands before the first part, and the parts. */
function partsOf(blocks: readonly Block[]): readonly Part[] {
  const starts = blocks.flatMap((block, index) => (block.kind === 'heading' && block.level === 2 ? [index] : []))
  const before: Part = { title: '', blocks: blocks.slice(0, starts[0]) }
  const parts = starts.map((start, index): Part => {
    const first = blocks[start]
    return { title: first?.kind === 'heading' ? first.text : '', blocks: blocks.slice(start + 1, starts[index + 1]) }
  })
  return [before, ...parts]
}

/** Rows where there are any, else the lines; one line alone says that there is nothing. */
function countIn(blocks: readonly Block[]): number {
  const rows = blocks.reduce(
    (sum, block) => sum + (block.kind === 'table' || block.kind === 'list' ? block.rows.length : 0),
    0,
  )
  const lines = blocks.filter(({ kind }) => kind === 'paragraph').length
  return rows > 0 || lines < 2 ? rows : lines
}
