import { outlinesOf } from '../../cardShapes.ts'
import type { Card, Words } from '../../ReportModel.ts'
import { escaped } from './escaped.ts'

/** Cards as a list, each in a frame to cut along; a shape is a picture with its name. */
export const cardsHtml = (cards: readonly Card[], wordsHtml: (words: Words) => string): string =>
  `<ul class="cards">\n${cards.map((card) => cardHtml(card, wordsHtml)).join('\n')}\n</ul>`

const cardHtml = ({ title, mark, rows, note }: Card, wordsHtml: (words: Words) => string): string =>
  [
    '<li>',
    mark === undefined ? '' : markSvg(mark),
    `<p class="card-title">${escaped(title)}</p>`,
    ...rows.map((words) => `<p>${wordsHtml(words)}</p>`),
    note === '' ? '' : `<p class="small">${escaped(note)}</p>`,
    '</li>',
  ].join('')

const markSvg = ({ shape, says }: NonNullable<Card['mark']>): string =>
  `<svg role="img" aria-label="${escaped(says)}" viewBox="0 0 100 100">${outlinesOf(shape)
    .map((points) => `<polygon points="${points}"/>`)
    .join('')}</svg>`
