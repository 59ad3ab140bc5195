/** Words of the app, a number or a day, which a spreadsheet may take for what they are; or words of a person, which stay text. */
export type CsvCell = string | { readonly own: string }

/** A table to be worked on in a spreadsheet: each row has as many cells as there are columns, two or more. */
export type CsvTable = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly CsvCell[])[]
}
