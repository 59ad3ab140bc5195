import { factsOf, type Language } from '../../../schema/language.ts'
import { partsOf } from '../../partsOf.ts'
import type { Block, Cell, ReportModel, Words } from '../../ReportModel.ts'
import { isLinkable } from '../address.ts'
import { barsHtml } from './bars.ts'
import { cardsHtml } from './cards.ts'
import { escaped } from './escaped.ts'
import { fieldHtml, SAVE_SCRIPT, saveHtml } from './fields.ts'
import { styles } from './styles.ts'

/** Nothing is fetched and nothing runs: the file is what it says and no more. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"
/** Of a page with fields: its one script runs, by the hash of its text (w3.org/TR/CSP3, 2.3.1), and nothing else does. */
const SCRIPT_HASH = 'sha256-RbxEonI41tgKTx6kHNuzh9++1XyCzRWFKPnyKjwZNM0='
const FIELDS_POLICY = `${POLICY}; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`

/** The document as one HTML file that needs nothing beside it; the same text for the same model. */
export function drawHtml(model: ReportModel): string {
  const { title, language, subject, header, made, sections, look, fileName } = model
  const fields = fieldsIn(sections.flatMap(({ blocks }) => blocks))
  return [
    '<!doctype html>',
    `<html${markedHtml(language)}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${fields ? FIELDS_POLICY : POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="description" content="${escaped(subject)}">`,
    '<meta name="generator" content="Lägeskoll AI">',
    `<meta name="dcterms.created" content="${escaped(made)}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${styles}</style>`,
    '</head>',
    `<body data-size="${look.size}" data-ink="${look.ink}"${fields ? ` data-file="${escaped(fileName)}.html"` : ''}>`,
    `<header><p class="header">${escaped(header)}</p></header>`,
    '<main>',
    ...sections.map(({ starts, blocks }) => `<section data-starts="${starts}">\n${blocksHtml(blocks)}\n</section>`),
    ...(fields ? [saveHtml(fields)] : []),
    '</main>',
    ...(fields ? [`<script>${SAVE_SCRIPT}</script>`] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const markedHtml = (language: Language) =>
  ` lang="${language}"${factsOf(language).direction === 'rtl' ? ' dir="rtl"' : ''}`

const fieldsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' && block.fields ? [block.fields] : []))[0]

const blocksHtml = (blocks: readonly Block[]): string => blocks.map(blockHtml).join('\n')

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    case 'paragraph':
      return paragraphHtml(block.words, ` class="${block.style}"`)
    case 'list':
      return listHtml(block.rows)
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
function tableHtml({ caption, columns, rows, rowHeaders, fields }: Extract<Block, { kind: 'table' }>): string {
  const head = columns.map(({ header }) => `<th scope="col">${escaped(header)}</th>`).join('')
  const body = rows.map((cells, row) => {
    const field = fields?.rows[row]
    const written = cells.map((cell, index) => {
      if (field && index === cells.length - 1) return `<td>${fieldHtml(field)}</td>`
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

const cellHtml = (cell: Cell): string => cell.map((words) => paragraphHtml(words, '')).join('')

const listHtml = (rows: readonly Words[]): string =>
  `<ul>${rows.map((words) => `<li>${wordsHtml(words)}</li>`).join('')}</ul>`

const paragraphHtml = (words: Words, attribute: string): string =>
  partsOf(words)
    .map((part) => (part.kind === 'list' ? listHtml(part.rows) : `<p${attribute}>${wordsHtml(part.words)}</p>`))
    .join('')

const wordsHtml = (words: Words): string =>
  words
    .map(({ text, bold, href, language }) => {
      const said = escaped(text).replaceAll('\n', '<br>')
      const link = isLinkable(href) ? `<a href="${escaped(href)}" rel="noreferrer">${said}</a>` : said
      const run = language === undefined ? link : `<span${markedHtml(language)}>${link}</span>`
      return bold ? `<strong>${run}</strong>` : run
    })
    .join('')
