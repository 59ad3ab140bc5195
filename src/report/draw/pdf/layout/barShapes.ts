import type { Bar } from '../../../../domain/figures/bar.ts'
import { type Box, corners, type Operation, type Point } from '../operations.ts'

/** Where 0 and 100 are, in points. */
export type Axis = { readonly x: number; readonly width: number }

const HEIGHT = 13
/** Above the bar, as above the words beside it. */
export const PADDING = 4
const HATCH = 4
const ARROW = 8

/** The bar of one row between its top and bottom in points; a thin line shows the whole axis, also where there is no bar. */
export function barShapes(bar: Bar, axis: Axis, page: number, top: number, bottom: number): readonly Operation[] {
  const middle = top + PADDING + HEIGHT / 2
  const end = axis.x + axis.width
  const track: Operation = {
    kind: 'line',
    page,
    from: [axis.x, middle],
    to: [end, middle],
    ink: 'rule',
    thickness: 0.5,
  }
  const zero: Operation = {
    kind: 'line',
    page,
    from: [axis.x, top],
    to: [axis.x, bottom],
    ink: 'black',
    thickness: 0.8,
  }
  return [track, ...drawnBar(bar, axis, page, top + PADDING), zero]
}

function drawnBar(bar: Bar, axis: Axis, page: number, top: number): readonly Operation[] {
  switch (bar.kind) {
    case 'none':
      return []
    case 'solid':
      return [solid(axis, 0, bar.to, page, top)]
    case 'hatched':
      return [solid(axis, 0, bar.solidTo, page, top), ...hatched(part(axis, bar.solidTo, bar.hatchedTo, top), page)]
    case 'open': {
      const end = part(axis, 0, bar.to, top).width + axis.x
      return [solid(axis, 0, bar.to, page, top), arrow([end, top], page)]
    }
  }
}

function part(axis: Axis, from: number, to: number, top: number): Box {
  const at = (percent: number) => (axis.width * Math.min(100, Math.max(0, percent))) / 100
  return { x: axis.x + at(from), y: top, width: Math.max(0, at(to) - at(from)), height: HEIGHT }
}

const solid = (axis: Axis, from: number, to: number, page: number, top: number): Operation => ({
  kind: 'fill',
  page,
  points: corners(part(axis, from, to, top)),
  ink: 'navy',
})

/** Diagonals in an outlined box: what the source only hedges must differ from the rest without colour too. */
function hatched(box: Box, page: number): readonly Operation[] {
  const { x, y, width, height } = box
  const count = Math.ceil((width + height) / HATCH)
  const diagonals = Array.from({ length: count }, (_, i) => (i + 0.5) * HATCH).filter((along) => along < width + height)
  const lines = diagonals.map((along): Operation => {
    const from: Point = [x + Math.min(along, width), y + Math.max(0, along - width)]
    const to: Point = [x + Math.max(0, along - height), y + Math.min(along, height)]
    return { kind: 'line', page, from, to, ink: 'navy', thickness: 1 }
  })
  const ground: Operation = { kind: 'fill', page, points: corners(box), ink: 'white' }
  return [ground, ...lines, { kind: 'outline', page, box, ink: 'navy', thickness: 0.8 }]
}

/** "Or more": the end of the bar points on. */
const arrow = ([x, top]: Point, page: number): Operation => ({
  kind: 'fill',
  page,
  points: [
    [x, top - 2],
    [x + ARROW, top + HEIGHT / 2],
    [x, top + HEIGHT + 2],
  ],
  ink: 'navy',
})

/** The mark of the workplace's own answer around its middle; drawn, since the font's own is too small to tell. */
export const diamond = (page: number, x: number, y: number): Operation => ({
  kind: 'fill',
  page,
  points: [
    [x, y - 4.5],
    [x + 4.5, y],
    [x, y + 4.5],
    [x - 4.5, y],
  ],
  ink: 'rust',
})
