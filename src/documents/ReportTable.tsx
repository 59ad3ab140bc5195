import type { Block } from '../report/index.ts'
import { useIsPrinting } from '../ui/useIsPrinting.ts'
import { useSoon } from '../ui/useSoon.ts'
import { ReportParagraph } from './ReportWords.tsx'

type Table = Extract<Block, { kind: 'table' }>

/** Rows that are laid out within a frame, though each is as long as rows get. */
const AT_A_TIME = 20

/** A table of the document, in a box of its own that scrolls where it is wider than the page. */
export function ReportTable({ caption, columns, rows, rowHeaders }: Omit<Table, 'kind'>) {
  const soon = useSoon(rows, AT_A_TIME)
  const drawn = useIsPrinting() ? rows : soon
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard
    <section className="table-box" aria-label={caption} tabIndex={0}>
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
          {drawn.map((cells, row) => (
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
                      <ReportParagraph key={part} words={words} />
                    ))}
                  </Tag>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
