import { parse } from 'csv-parse/sync'

/** The cells of a file, read by a parser that throws at a row of another length and at a quote out of place. */
export function readCsv(file: string): readonly (readonly string[])[] {
  if (!file.startsWith('\ufeff')) throw new Error('No byte order mark')
  return parse(file, { bom: true, delimiter: ';', record_delimiter: '\r\n' })
}
