import Papa from 'papaparse'
import { asWritten } from '../../../domain/texts/asWritten.ts'
import type { CsvCell, CsvTable } from '../../CsvTable.ts'
import { isLikeAValue } from './isLikeAValue.ts'

/** Without it, Excel reads the file in the computer's old character set. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * A cell that a spreadsheet could run as a formula, also behind spaces, quotes and invisible signs that it skips
 * (https://owasp.org/www-community/attacks/CSV_Injection). A line that begins "- " is one too: Excel shows it as #NAME?.
 */
const LIKE_A_FORMULA = /^[\s\p{Cf}\p{Quotation_Mark}]*[=+\-@＝＋－＠]/u

/** A space of no width: with it at its end a text is no number and no day to any spreadsheet, and looks as it was typed. */
const KEEPS_TEXT = '\u200b'

/**
 * The table as CSV for Excel in Swedish: UTF-8 with a mark, semicolons, CRLF, no control character but line ends inside a
 * cell. What could be a formula gets an apostrophe before it and is text then; so is a person's text that reads like a number or a day.
 */
export function drawCsv({ columns, rows }: CsvTable): string {
  const lines = Papa.unparse(
    [[...columns], ...rows.map((row) => [...row])].map((row) => row.map(textOf)),
    {
      delimiter: ';',
      newline: '\r\n',
      escapeFormulae: LIKE_A_FORMULA,
    },
  )
  return `${BYTE_ORDER_MARK}${lines}\r\n`
}

function textOf(cell: CsvCell): string {
  if (typeof cell === 'string') return asWritten(cell)
  const text = asWritten(cell.own)
  return isLikeAValue(text) && !LIKE_A_FORMULA.test(text) ? `${text}${KEEPS_TEXT}` : text
}
