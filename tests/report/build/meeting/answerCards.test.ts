import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { askedQuestion } from '../../../../src/domain/staff-meeting/staffMeeting.ts'
import { answerCards, attitudeScales, scaleShapes, shapeOf } from '../../../../src/report/build/meeting/answerCards.ts'
import { buildCards } from '../../../../src/report/build/meeting/buildCards.ts'
import { outlinesOf, signOf } from '../../../../src/report/cardShapes.ts'
import { drawHtml } from '../../../../src/report/draw/html/drawHtml.ts'
import { drawText } from '../../../../src/report/draw/text/drawText.ts'
import { drawWord } from '../../../../src/report/draw/word/drawWord.ts'
import { languages } from '../../../../src/schema/language.ts'
import { planInput } from '../../../support/plan.ts'
import { readWord } from '../../../support/readWord.ts'
import { tinyStaffMeeting } from '../../../support/tinyStaffMeeting.ts'
import { contentStreams, draw, nodes, readPdf, spoken } from '../../draw/pdf/readPdf.ts'

const inputOf = (language: (typeof languages)[number] = 'sv', ids?: readonly string[]) => {
  const input = planInput(language)
  const questions = input.survey.questions.filter(({ id }) => ids === undefined || ids.includes(id)).map(askedQuestion)
  return { ...input, meetings: [tinyStaffMeeting({ questions })] }
}
const cardsOf = (input: ReturnType<typeof inputOf>) => answerCards(input.meetings[0] ?? tinyStaffMeeting(), input)

describe('the answer cards', () => {
  it('are the four answers of fact where nothing else is asked', () => {
    expect(cardsOf(inputOf('sv', ['may-use-ai'])).map(({ title }) => title)).toEqual([
      'Ja',
      'Delvis',
      'Nej',
      'Vet inte',
    ])
  })

  it('have the attitudes that the meeting asks for, and no others', () => {
    const titles = cardsOf(inputOf('sv', ['may-use-ai', 'own-knowledge'])).map(({ title }) => title)
    expect(titles.slice(4)).toEqual(['Väldigt låg', 'Ganska låg', 'Medel eller högre'])
  })

  it('have a shape of their own each, that looks like no other and is called like no other', () => {
    const marks = cardsOf(inputOf()).map(({ mark }) => mark ?? { shape: 'circle' as const, says: '' })
    expect(marks.length).toBeGreaterThan(10)
    for (const all of [
      marks.map(({ shape }) => outlinesOf(shape).join()),
      marks.map(({ shape }) => signOf(shape)),
      marks.map(({ says }) => says),
    ])
      expect(new Set(all).size).toBe(marks.length)
  })

  it('keep the shape of an answer from one meeting to the next', () => {
    const shapes = new Map(cardsOf(inputOf()).map(({ title, mark }) => [title, mark?.shape]))
    for (const { title, mark } of cardsOf(inputOf('sv', ['work-environment-effect'])))
      expect(mark?.shape).toBe(shapes.get(title))
  })

  it('have the shapes that the wall shows beside the answers, in whatever words a question asks', () => {
    const input = inputOf()
    const onCards = new Set(cardsOf(input).map(({ mark }) => mark?.shape))
    for (const { secret, options } of input.meetings[0]?.questions ?? [])
      if (!secret) for (const { id } of options) expect(onCards).toContain(shapeOf(id, input))
    expect(shapeOf('partly', input)).toBe('half-circle')
    expect(shapeOf('not-an-answer', input)).toBeUndefined()
  })

  it('have shapes for every scale of the content', () => {
    for (const language of languages)
      expect(attitudeScales(planInput(language)).length).toBeLessThanOrEqual(scaleShapes.length)
  })
})

describe.each(languages)('a card has its words and its shape, %s', (language) => {
  const input = inputOf(language)
  const cards = cardsOf(input)
  const model = buildCards(input)

  it('in the PDF: a drawn shape with a text in its place, without any colour too', async () => {
    const { bytes } = draw({ ...model, look: { size: 'normal', ink: 'black' } })
    const { pages } = await readPdf(bytes)
    const figures = pages.flatMap(({ tree }) => nodes(tree)).filter(({ role }) => role === 'Figure')
    expect(figures.map(({ alt }) => alt)).toEqual(cards.map(({ mark }) => mark?.says))
    const said = pages.flatMap((page) => spoken(page))
    for (const { title } of cards) expect(said).toContain(title)
    const inks = contentStreams(bytes).flatMap((stream) =>
      stream.match(/[\d.]+ [\d.]+ [\d.]+ rg(?= [\d.-]+ [\d.-]+ m)/g),
    )
    expect(new Set(inks)).toEqual(new Set(['0 0 0 rg']))
  })

  it('in the Word file', async () => {
    const { text } = await readWord(await drawWord(model))
    for (const { title, mark } of cards) expect(text).toContain(`${signOf(mark?.shape ?? 'circle')}\u2003${title}`)
  })

  it('on the web page: the shape is a picture with its name', () => {
    const { document } = new JSDOM(drawHtml(model)).window
    const shown = [...document.querySelectorAll('.cards > li')].map((card) => [
      card.querySelector('svg[role=img]')?.getAttribute('aria-label'),
      card.querySelector('.card-title')?.textContent,
    ])
    expect(shown).toEqual(cards.map(({ title, mark }) => [mark?.says, title]))
  })

  it('in the plain text', () => {
    const text = drawText(model)
    for (const { title, mark } of cards)
      expect(text).toContain(`${signOf(mark?.shape ?? 'circle')} ${title} (${mark?.says})`)
  })
})
