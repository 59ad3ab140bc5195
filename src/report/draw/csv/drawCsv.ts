import Papa from 'papaparse'
import type { CsvTable } from '../../CsvTable.ts'

/** Without it, Excel reads the file in the computer's old character set. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * A cell that a spreadsheet could run as a formula, also behind spaces, quotes and invisible signs that it skips
 * (https://owasp.org/www-community/attacks/CSV_Injection). A line that begins "- " is one too: Excel shows it as #NAME?.
 */
const LIKE_A_FORMULA = /^[\s\p{Cc}\p{Cf}\p{Quotation_Mark}]*[\t\r=+\-@＝＋－＠]/u

/**
 * The table as CSV for Excel in Swedish: UTF-8 with a mark, semicolons, CRLF. What could be a formula gets an apostrophe
 * before it and is text then; nothing else is changed.
 */
export function drawCsv({ columns, rows }: CsvTable): string {
  const lines = Papa.unparse([[...columns], ...rows.map((row) => [...row])], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: LIKE_A_FORMULA,
  })
  return `${BYTE_ORDER_MARK}${lines}\r\n`
}
