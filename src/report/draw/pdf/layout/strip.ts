import { type Attributes, close, isPainted, type Operation, open, type Role } from '../operations.ts'
import type { Styles } from '../sheet.ts'
import type { Measure } from '../text/breakLines.ts'

/** A height on a page: y in points from the top of the page, pages counted from 0. */
export type Place = { readonly page: number; readonly y: number }
/** How far words may stretch on each page, in points from its top. */
export type Frame = { readonly top: number; readonly bottom: number }
export type Flowed = { readonly operations: readonly Operation[]; readonly end: Place }
/** Where a block stands from left to right, and what it is measured and set with. */
export type Setting = {
  readonly x: number
  readonly width: number
  readonly measure: Measure
  readonly styles: Styles
}

/** A slice across the page that is never cut, except by `split` where much of the page would else be left empty. Sizes in points. */
export type Strip = {
  readonly height: number
  /** White space above, unless the strip begins a page. */
  readonly gap: number
  /** Stays on the same page as the next strip. */
  readonly keep: boolean
  /** Tags to open before and to close after it. */
  readonly before: readonly Operation[]
  readonly after: readonly Operation[]
  /** Painted again above this strip when it begins a page in the middle of its table. */
  readonly repeat?: Strip
  readonly paint: (top: Place) => readonly Operation[]
  readonly split?: (top: Place, frame: Frame) => Flowed
}

export const strip = (height: number, paint: Strip['paint'], rest: Partial<Strip> = {}): Strip => ({
  height,
  gap: 0,
  keep: false,
  before: [],
  after: [],
  ...rest,
  paint,
})

/** The strips inside one structure element. */
export const tagged = (strips: readonly Strip[], role: Role, attributes: Attributes = {}): readonly Strip[] =>
  changeLast(
    changeFirst(strips, (first) => ({ ...first, before: [open(role, attributes), ...first.before] })),
    (last) => ({ ...last, after: [...last.after, close] }),
  )

export const withGap = (strips: readonly Strip[], gap: number) => changeFirst(strips, (first) => ({ ...first, gap }))

export const keptTogether = (strips: readonly Strip[]) =>
  strips.map((one, index) => (index < strips.length - 1 ? { ...one, keep: true } : one))

/** The last is not alone on a page: the one before it comes along, where both take no more than this height. */
export function notAlone(strips: readonly Strip[], most: number): readonly Strip[] {
  const last = strips.slice(-2)
  return heightOf(last) < most ? [...strips.slice(0, -2), ...keptTogether(last)] : strips
}

export const changeFirst = (strips: readonly Strip[], change: (first: Strip) => Strip): readonly Strip[] =>
  strips.map((one, index) => (index === 0 ? change(one) : one))

export const changeLast = (strips: readonly Strip[], change: (last: Strip) => Strip): readonly Strip[] =>
  strips.map((one, index) => (index === strips.length - 1 ? change(one) : one))

/** Height of strips laid under each other without a page break. */
export const heightOf = (strips: readonly Strip[]) =>
  strips.reduce((sum, { height, gap }, index) => sum + height + (index === 0 ? 0 : gap), 0)

/** What a strip paints, said to no one. */
export const asArtifact = (operations: readonly Operation[]): readonly Operation[] =>
  operations.filter(isPainted).map((operation) => ({ ...operation, artifact: 'Pagination' as const }))
