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
export function barPicture(bar: Bar, ink: string): Uint8Array<ArrayBuffer> {
  const [width, height] = [BAR.width * FINE, BAR.height * FINE]
  const rows = new Uint8Array(height * (width + 1))
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = pixelOf(bar, x, y, height)
  const palette = ['FFFFFF', ink, '8A8A8A'].flatMap((colour) =>
    [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
  )
  return joined([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', joined([bigEndian(width), bigEndian(height), new Uint8Array([8, 3, 0, 0, 0])])),
    chunk('PLTE', new Uint8Array(palette)),
    chunk('IDAT', stored(rows)),
    chunk('IEND', new Uint8Array()),
  ])
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

/** The most that a block which is not compressed can hold (RFC 1951, 3.2.4); the file around the picture is compressed. */
const MOST = 65_535

/** A zlib stream (RFC 1950) of blocks that are not compressed. */
function stored(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = Array.from({ length: Math.ceil(bytes.length / MOST) }, (_, index) => {
    const block = bytes.slice(index * MOST, (index + 1) * MOST)
    const [low, high] = [block.length & 0xff, block.length >> 8]
    const isLast = (index + 1) * MOST >= bytes.length ? 1 : 0
    return joined([new Uint8Array([isLast, low, high, ~low & 0xff, ~high & 0xff]), block])
  })
  return joined([new Uint8Array([0x78, 0x01]), ...blocks, bigEndian(adler32(bytes))])
}

/** A chunk as the PNG specification lays it out: length, name, what it holds, and a sum over both. */
function chunk(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const named = joined([new TextEncoder().encode(name), content])
  return joined([bigEndian(content.length), named, bigEndian(crc32(named))])
}

const bigEndian = (number: number) => new Uint8Array([24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff))

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function adler32(bytes: Uint8Array): number {
  let [one, sum] = [1, 0]
  for (const byte of bytes) {
    one = (one + byte) % 65_521
    sum = (sum + one) % 65_521
  }
  return ((sum << 16) | one) >>> 0
}

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
