import { encode } from 'fast-png'
import type { Bar } from '../../../domain/figures/bar.ts'

/** Points: an axis from 0 to 100, and room for what points on beyond it. */
export const BAR = { axis: 160, width: 168, height: 13 } as const
/** Pixels a point: fine enough for print. */
const FINE = 4
const HATCH = 4 * FINE
const EDGE = 3

/** What a pixel can be; the place in the palette. */
const PAPER = 0
const INK = 1
const TRACK = 2

/** The bar of a row as a PNG: solid for what is known, hatched for what is hedged, an arrow for "or more"; `ink` as RRGGBB. */
export function barPicture(bar: Bar, ink: string): Uint8Array {
  const [width, height] = [BAR.width * FINE, BAR.height * FINE]
  const data = Uint8Array.from({ length: width * height }, (_, at) =>
    pixelOf(bar, at % width, Math.floor(at / width), height),
  )
  const palette = ['FFFFFF', ink, '8A8A8A'].map((colour) =>
    [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
  )
  return encode({ width, height, data, depth: 8, channels: 1, palette })
}

function pixelOf(bar: Bar, x: number, y: number, height: number): number {
  const at = (percent: number) => (Math.min(100, Math.max(0, percent)) * BAR.axis * FINE) / 100
  const isTrack = x < EDGE || (Math.abs(y - height / 2) < 1 && x < at(100))
  if (isInked(bar, x, y, height, at)) return INK
  return isTrack && !(bar.kind === 'hatched' && x >= at(bar.solidTo) && x < at(bar.hatchedTo)) ? TRACK : PAPER
}

function isInked(bar: Bar, x: number, y: number, height: number, at: (percent: number) => number): boolean {
  switch (bar.kind) {
    case 'none':
      return false
    case 'solid':
      return x < at(bar.to)
    case 'hatched': {
      const [from, to] = [at(bar.solidTo), at(bar.hatchedTo)]
      const isEdge = x < from + EDGE || x >= to - EDGE || y < EDGE || y >= height - EDGE
      return x < from || (x < to && (isEdge || (x + y) % HATCH < EDGE))
    }
    case 'open':
      return x < at(bar.to) + (1 - Math.abs(y - height / 2) / (height / 2)) * (BAR.width - BAR.axis) * FINE
  }
}
