import type { Bar } from '../domain/figures/bar.ts'
import type { Language } from '../schema/language.ts'
import type { CardShape } from './cardShapes.ts'

/** A run of words; plain data, every word already in the document's language. */
export type Span = {
  readonly text: string
  readonly bold?: true
  /** An address the words lead to. */
  readonly href?: string
  /** Set only where the run is in another language than the document. */
  readonly language?: Language
}
export type Words = readonly Span[]

export type Column = {
  readonly header: string
  /** Share of the width, relative to the other columns. */
  readonly weight: number
  /** For dates and numbers: never broken over lines. */
  readonly nowrap?: true
}

/** A cell is one or more paragraphs. */
export type Cell = readonly Words[]

export type BarRow = {
  readonly label: string
  readonly bar: Bar
  /** What stands beside the bar: the number in the source's words. */
  readonly value: string
  /** The words of the marker, where the workplace's own answer stands on this row. */
  readonly own?: string
}

/** One of several to cut out: an answer to hold up, or a slip to write on. */
export type Card = {
  readonly title: string
  /** What tells an answer from the others at a distance, without its colour; `says` is the shape in words. None on a slip. */
  readonly mark?: { readonly shape: CardShape; readonly says: string }
  /** Boxes to tick. */
  readonly rows: readonly Words[]
  /** What to do with it; may be empty. */
  readonly note: string
}

/** An answer that the reader fills in, named by what its file is read back by. */
export type Field = { readonly name: string; readonly label: string } & (
  | { readonly kind: 'text'; readonly value: string }
  | {
      readonly kind: 'one' | 'several'
      readonly options: readonly { readonly value: string; readonly label: string }[]
      readonly chosen: readonly string[]
    }
)

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly words: Words; readonly style: 'lead' | 'body' | 'small' }
  /** `isWhole`: stays on one page, with the paragraph before it. */
  | { readonly kind: 'list'; readonly rows: readonly Words[]; readonly isWhole?: true }
  /** Side by side; read from left to right, each to its end. */
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Block[])[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly Column[]
      /** True when the first cell names its row. */
      readonly rowHeaders: boolean
      readonly rows: readonly (readonly Cell[])[]
      /** What the last cells are where a page can be filled in, a field a row; elsewhere they are cells to write in. */
      readonly fields?: { readonly rows: readonly Field[]; readonly save: string; readonly saveHint: string }
    }
  /** A chart on an axis from 0 to 100; `takeaway` is its text for those who cannot see it. */
  | { readonly kind: 'bars'; readonly title: string; readonly takeaway: string; readonly rows: readonly BarRow[] }
  | { readonly kind: 'signatures'; readonly labels: readonly string[] }
  /** Room to write by hand: so many ruled lines under a label. */
  | { readonly kind: 'writing-lines'; readonly label: string; readonly lines: number }
  /** To cut apart along their edges, four on a page of paper. */
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }

export type Section = {
  readonly id: string
  /** 'one-page' must fit on a page at normal size; 'flow' goes on as long as it needs. */
  readonly fit: 'one-page' | 'flow'
  /** 'here': goes on right below the section before it. */
  readonly starts: 'new-page' | 'here'
  readonly blocks: readonly Block[]
  readonly forOneself?: never
}

/** A section that nobody else may see: the type of a document for others has no room for it. */
export type OwnSection = Omit<Section, 'forOneself'> & { readonly forOneself: true }
export type AnySection = Section | OwnSection

/** How a document is set: 'large' has no letter under 16 points, 'black' neither colour nor grey. */
export type Look = { readonly size: 'normal' | 'large'; readonly ink: 'colour' | 'black' }

/**
 * A document as plain data: what is said, in which order, with which structure. Rendered to PDF, Word, HTML and plain text,
 * and to the preview on the page.
 */
export type ReportModel = {
  readonly title: string
  readonly language: Language
  /** One line that says what the document is for. */
  readonly subject: string
  readonly look: Look
  /** Stands at the top of each page: what the document is for, and its date. */
  readonly header: string
  /** The page number's words, with {page} and {pages} to fill in. */
  readonly pageOf: string
  /** Name of the file without its ending: ASCII, at most 60 characters. */
  readonly fileName: string
  /** When it was made (ISO instant), an argument so that the same input gives the same bytes. */
  readonly made: string
  readonly sections: readonly AnySection[]
}

/** A document that is handed over, or holds nothing that anybody entered: no section in it is for oneself. */
export type ModelForOthers = ReportModel & { readonly sections: readonly Section[] }
