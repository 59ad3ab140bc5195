import type { FigureValue, NationalFigure } from '../../src/schema/nationalFigure.ts'

export const value = (option: string, percent: number, part: Partial<FigureValue> = {}): FigureValue => ({
  group: 'all',
  option,
  percent,
  precision: 'exact',
  drawn: true,
  ...part,
})

/** An invented figure: yes is missing, no is hedged, don't know is exact. */
export const tinyFigure: NationalFigure = {
  id: 'figure',
  number: 1,
  asks: 'Whether it is in place',
  base: 'who know of it',
  n: 1000,
  kind: 'distribution',
  options: [
    { id: 'yes', label: 'Yes' },
    { id: 'no', label: 'No' },
    { id: 'dont-know', label: "Don't know" },
  ],
  groups: [{ id: 'all', label: 'Everyone' }],
  values: [value('dont-know', 59), value('no', 30, { precision: 'about', phrase: 'three in ten' })],
  takeaway: '59 per cent did not know.',
  lines: [1],
}

const groups = [
  { id: 'secretaries', label: 'Secretaries' },
  { id: 'others', label: 'Others' },
]

/** Two groups beside each other: both say no, one says yes, nothing is known of don't know. */
export const figureOfGroups: NationalFigure = {
  ...tinyFigure,
  kind: 'groups',
  groups,
  values: [
    value('no', 33, { group: 'others' }),
    value('no', 57, { group: 'secretaries' }),
    value('yes', 20, { group: 'secretaries' }),
  ],
}
