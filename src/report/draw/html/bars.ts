import type { Bar } from '../../../domain/figures/bar.ts'
import type { BarRow, Block } from '../../ReportModel.ts'
import { escaped } from './escaped.ts'

const HEIGHT = 14

/**
 * A chart as a list of rows: name, bar, number in words, own answer. The bars are pictures without words; the takeaway is the
 * figure's text, and everything a bar says stands beside it.
 */
export const barsHtml = ({ title, takeaway, rows }: Extract<Block, { kind: 'bars' }>): string =>
  [
    '<figure>',
    `<figcaption>${escaped(title)}</figcaption>`,
    `<div role="img" aria-label="${escaped(takeaway)}">`,
    ...rows.map(rowHtml),
    '</div>',
    '</figure>',
  ].join('\n')

function rowHtml({ label, bar, value, own }: BarRow): string {
  const mark = own === undefined ? '' : ` <strong class="own">${escaped(own)}</strong>`
  return `<div class="bar"><span>${escaped(label)}</span>${barSvg(bar)}<span class="value">${escaped(value)}${mark}</span></div>`
}

const barSvg = (bar: Bar): string =>
  `<svg aria-hidden="true" viewBox="0 0 108 ${HEIGHT}" preserveAspectRatio="none"><line x1="0" y1="${HEIGHT / 2}" x2="100" y2="${HEIGHT / 2}"/>${shapes(bar)}</svg>`

/** Solid for what is known, hatched for what is only hedged, an arrow for "or more": tellable without colour. */
function shapes(bar: Bar): string {
  switch (bar.kind) {
    case 'none':
      return ''
    case 'solid':
      return rect(0, bar.to)
    case 'hatched':
      return rect(0, bar.solidTo) + hatched(bar.solidTo, bar.hatchedTo)
    case 'open':
      return `${rect(0, bar.to)}<path d="M${bar.to} 0l6 ${HEIGHT / 2}l-6 ${HEIGHT / 2}z"/>`
  }
}

const rect = (from: number, to: number) => `<rect x="${from}" y="1" width="${to - from}" height="${HEIGHT - 2}"/>`

function hatched(from: number, to: number): string {
  const lines = Array.from({ length: Math.ceil((to - from) / 2) }, (_, index) => from + index * 2 + 1)
  const strokes = lines.map((x) => `<line class="hatch" x1="${x}" y1="1" x2="${x}" y2="${HEIGHT - 1}"/>`)
  return `<rect class="outline" x="${from}" y="1" width="${to - from}" height="${HEIGHT - 2}"/>${strokes.join('')}`
}
