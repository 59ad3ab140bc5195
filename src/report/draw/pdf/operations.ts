import type { Language } from '../../../schema/language.ts'
import type { Ink, Weight } from './sheet.ts'

/** A rectangle in points, y counted down from the top of the page. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Point = readonly [x: number, y: number]

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Span'

export type Attributes = {
  readonly scope?: 'Row' | 'Column'
  readonly alt?: string
  readonly language?: Language
  readonly bullets?: true
  /** Where a figure stands on its page. */
  readonly box?: Box
}

/** What is painted but said to no one: page headers, rules, borders, fills. */
export type Artifact = 'Pagination' | 'Layout'

type Painted = { readonly page: number; readonly artifact?: Artifact }
export type TextOperation = Painted & {
  readonly kind: 'text'
  readonly x: number
  /** The baseline. */
  readonly y: number
  /** Width in points without the white space at the end. */
  readonly width: number
  readonly text: string
  readonly weight: Weight
  readonly size: number
  readonly ink: Ink
}
export type ShapeOperation = Painted &
  (
    | {
        readonly kind: 'line'
        readonly from: Point
        readonly to: Point
        readonly ink: Ink
        readonly thickness: number
        /** A line to cut along. */
        readonly dashed?: true
      }
    | { readonly kind: 'fill'; readonly points: readonly Point[]; readonly ink: Ink }
    | { readonly kind: 'outline'; readonly box: Box; readonly ink: Ink; readonly thickness: number }
  )
export type PaintOperation = TextOperation | ShapeOperation
export type LinkOperation = {
  readonly kind: 'link'
  readonly page: number
  readonly box: Box
  readonly href: string
  readonly contents: string
}
export type BookmarkOperation = {
  readonly kind: 'bookmark'
  readonly page: number
  readonly y: number
  readonly level: 1 | 2
  readonly title: string
}

/** One step of writing the document; pages are counted from 0. Tags open and close around what they hold, in reading order. */
export type Operation =
  | { readonly kind: 'open'; readonly role: Role; readonly attributes: Attributes }
  | { readonly kind: 'close' }
  | PaintOperation
  | LinkOperation
  | BookmarkOperation

export const open = (role: Role, attributes: Attributes = {}): Operation => ({ kind: 'open', role, attributes })
export const close: Operation = { kind: 'close' }

export const isPainted = (operation: Operation): operation is PaintOperation =>
  operation.kind === 'text' || operation.kind === 'line' || operation.kind === 'fill' || operation.kind === 'outline'

/** The four corners, for a filled rectangle. */
export const corners = ({ x, y, width, height }: Box): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]
