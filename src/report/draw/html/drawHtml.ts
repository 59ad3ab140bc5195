import type { Block, Cell, ReportModel, Words } from '../../ReportModel.ts'
import { isLinkable } from '../address.ts'
import { barsHtml } from './bars.ts'
import { cardsHtml } from './cards.ts'
import { escaped } from './escaped.ts'
import { styles } from './styles.ts'

/** Nothing is fetched and nothing runs: the file is what it says and no more. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/** The document as one HTML file that needs nothing beside it; the same text for the same model. */
export function drawHtml(model: ReportModel): string {
  const { title, language, subject, header, made, sections, look } = model
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="description" content="${escaped(subject)}">`,
    '<meta name="generator" content="Lägeskoll AI">',
    `<meta name="dcterms.created" content="${escaped(made)}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${styles}</style>`,
    '</head>',
    `<body data-size="${look.size}" data-ink="${look.ink}">`,
    `<p class="header">${escaped(header)}</p>`,
    '<main>',
    ...sections.map(({ starts, blocks }) => `<section data-starts="${starts}">\n${blocksHtml(blocks)}\n</section>`),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const blocksHtml = (blocks: readonly Block[]): string => blocks.map(blockHtml).join('\n')

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p class="${block.style}">${wordsHtml(block.words)}</p>`
    case 'list':
      return `<ul>${block.rows.map((words) => `<li>${wordsHtml(words)}</li>`).join('')}</ul>`
    case 'columns':
      return `<div class="columns">${block.columns.map((blocks) => `<div>${blocksHtml(blocks)}</div>`).join('')}</div>`
    case 'table':
      return tableHtml(block)
    case 'bars':
      return barsHtml(block)
    case 'signatures':
      return `<div class="signatures">${block.labels.map((label) => `<p>${escaped(label)}</p>`).join('')}</div>`
    case 'writing-lines':
      return `<div class="lines"><p>${escaped(block.label)}</p>${'<div class="line"></div>'.repeat(block.lines)}</div>`
    case 'cards':
      return cardsHtml(block.cards, wordsHtml)
  }
}

/** A box that scrolls sideways must be reachable by keyboard, and has the caption as its name. */
function tableHtml({ caption, columns, rows, rowHeaders }: Extract<Block, { kind: 'table' }>): string {
  const head = columns.map(({ header }) => `<th scope="col">${escaped(header)}</th>`).join('')
  const body = rows.map((cells) => {
    const written = cells.map((cell, index) => {
      const nowrap = columns[index]?.nowrap ? ' class="nowrap"' : ''
      return rowHeaders && index === 0
        ? `<th scope="row"${nowrap}>${cellHtml(cell)}</th>`
        : `<td${nowrap}>${cellHtml(cell)}</td>`
    })
    return `<tr>${written.join('')}</tr>`
  })
  return [
    `<div class="table" role="region" tabindex="0" aria-label="${escaped(caption)}">`,
    `<table><caption>${escaped(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table></div>`,
  ].join('\n')
}

const cellHtml = (cell: Cell): string => cell.map((words) => `<p>${wordsHtml(words)}</p>`).join('')

const wordsHtml = (words: Words): string =>
  words
    .map(({ text, bold, href, language }) => {
      const said = escaped(text)
      const link = isLinkable(href) ? `<a href="${escaped(href)}" rel="noreferrer">${said}</a>` : said
      const run = language === undefined ? link : `<span lang="${language}">${link}</span>`
      return bold ? `<strong>${run}</strong>` : run
    })
    .join('')
