/** A table to be worked on in a spreadsheet: each row has as many cells as there are columns, two or more. */
export type CsvTable = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
