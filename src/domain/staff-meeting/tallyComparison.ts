import type { FigureValue, NationalFigure } from '../../schema/nationalFigure.ts'
import type { SurveyQuestion } from '../../schema/survey.ts'
import type { Tally } from '../../schema/tally.ts'
import { type Bar, barFor } from '../figures/bar.ts'
import { rowsOf } from '../figures/comparison.ts'
import { statedValue, type ValueKind, valueKind } from '../figures/valueKind.ts'
import { MOST_ICONS, peopleIn, type RoomShare, roomShare } from '../suppression/index.ts'

/** Those of a room who gave one answer: an icon a person where that can be seen at a glance. */
export type RoomCount =
  | { readonly kind: 'icons'; readonly filled: number; readonly of: number }
  | { readonly kind: 'share'; readonly share: RoomShare }

/** How a number of the survey is drawn beside a room: as people where it is stated in per cent, else as a bar. */
export type SurveyDrawing =
  | { readonly kind: 'ten-icons'; readonly filled: number }
  | { readonly kind: 'bar'; readonly bar: Bar }

/** The survey's number for one group, or the honest absence of one. */
export type SurveyBeside = {
  readonly group: string
  readonly value: ValueKind
  readonly drawing: SurveyDrawing
}

/** One answer: the room and, where the survey has a similar answer, its numbers. Never the distance between them. */
export type TallyRow = {
  readonly option: string
  readonly room: RoomCount
  /** Empty where no answer of the survey is alike. */
  readonly survey: readonly SurveyBeside[]
}

/**
 * A show of hands, beside a figure where the question has one, for the wall of the room it was counted in: what leaves
 * the room is `shownTally`'s.
 */
export function tallyRows(
  tally: Tally,
  question: SurveyQuestion | undefined,
  figure: NationalFigure | undefined,
): readonly TallyRow[] {
  const of = peopleIn(tally)
  return tally.options.map(({ id, count }) => ({
    option: id,
    room: roomCount(count, of),
    survey: question && figure ? surveyBeside(question, figure, id) : [],
  }))
}

/** `count` of the `of` people of a room. */
export const roomCount = (count: number, of: number): RoomCount =>
  of > 0 && of <= MOST_ICONS ? { kind: 'icons', filled: count, of } : { kind: 'share', share: roomShare(count, of) }

/** What may stand beside one answer: a similar question's marked answer in each group; nothing for background. */
export function surveyBeside(
  { figure: link }: SurveyQuestion,
  figure: NationalFigure,
  option: string,
): readonly SurveyBeside[] {
  if (link?.fit !== 'similar' || link.id !== figure.id) return []
  const marked = Object.entries(link.marks).find(([from]) => from === option)?.[1]
  return rowsOf(figure, marked)
    .filter(({ isOwn, value }) => isOwn && (value === 'not-in-text' || value.drawn))
    .map(({ group, value }) => ({ group, value: valueKind(value), drawing: drawingOf(value) }))
}

function drawingOf(value: FigureValue | 'not-in-text'): SurveyDrawing {
  if (value === 'not-in-text') return { kind: 'bar', bar: { kind: 'none' } }
  const stated = statedValue(value)
  const filled = stated.kind === 'phrase' ? 'hedged' : Math.round(stated.percent / 10)
  // Some are never drawn as nobody or as everybody, nor is a hedge drawn as if it were exact.
  const isTrue = filled !== 'hedged' && (filled > 0 || value.percent === 0) && (filled < 10 || value.percent === 100)
  return isTrue ? { kind: 'ten-icons', filled } : { kind: 'bar', bar: barFor(value) }
}
