/** A point in a square from 0 to 100, y counted down. */
type At = readonly [x: number, y: number]
type Polygon = readonly At[]

/** Corners of a drawn circle: more than an eye can tell apart on paper. */
const CORNERS = 48

/** Points on a circle around the middle, from one angle to another; 0 is to the right, and it goes on clockwise. */
const arc = (radius: number, from: number, to: number): Polygon =>
  Array.from({ length: CORNERS + 1 }, (_, index): At => {
    const angle = ((from + ((to - from) * index) / CORNERS) * Math.PI) / 180
    return [50 + radius * Math.cos(angle), 50 + radius * Math.sin(angle)]
  })

const bar = (left: number, top: number, width: number, height: number): Polygon => [
  [left, top],
  [left + width, top],
  [left + width, top + height],
  [left, top + height],
]

const arrow = (left: number): Polygon => [
  [left, 20],
  [left + 32, 50],
  [left, 80],
]

/** Each shape as filled polygons, and the sign that stands for it where nothing is drawn. */
const shapes = {
  circle: { sign: '●', polygons: [arc(46, 0, 360)] },
  'half-circle': {
    sign: '◐',
    polygons: [arc(46, 90, 270), [...arc(46, -90, 90), ...arc(38, 90, -90)]],
  },
  cross: {
    sign: '✕',
    polygons: [
      [
        ...([
          [20, 6],
          [50, 36],
          [80, 6],
          [94, 20],
          [64, 50],
          [94, 80],
        ] as const),
        ...([
          [80, 94],
          [50, 64],
          [20, 94],
          [6, 80],
          [36, 50],
          [6, 20],
        ] as const),
      ],
    ],
  },
  frame: { sign: '□', polygons: [bar(8, 8, 84, 10), bar(8, 82, 84, 10), bar(8, 18, 10, 64), bar(82, 18, 10, 64)] },
  'one-bar': { sign: '▬', polygons: [bar(6, 41, 88, 18)] },
  'two-bars': { sign: '▬▬', polygons: [bar(6, 26, 88, 18), bar(6, 56, 88, 18)] },
  'three-bars': { sign: '▬▬▬', polygons: [bar(6, 11, 88, 18), bar(6, 41, 88, 18), bar(6, 71, 88, 18)] },
  'triangle-up': {
    sign: '▲',
    polygons: [
      [
        [50, 8],
        [96, 90],
        [4, 90],
      ],
    ],
  },
  diamond: {
    sign: '◆',
    polygons: [
      [
        [50, 2],
        [98, 50],
        [50, 98],
        [2, 50],
      ],
    ],
  },
  'triangle-down': {
    sign: '▼',
    polygons: [
      [
        [4, 10],
        [96, 10],
        [50, 92],
      ],
    ],
  },
  'one-arrow': { sign: '►', polygons: [arrow(34)] },
  'two-arrows': { sign: '►►', polygons: [arrow(17), arrow(51)] },
  'three-arrows': { sign: '►►►', polygons: [arrow(1), arrow(34), arrow(67)] },
} satisfies Readonly<Record<string, { readonly sign: string; readonly polygons: readonly Polygon[] }>>

/** What tells one answer card from another at a distance and without colour. */
export type CardShape = keyof typeof shapes

/** The shape as filled polygons in a square from 0 to 100, y counted down. */
export const polygonsOf = (shape: CardShape): readonly Polygon[] => shapes[shape].polygons

/** The sign for a shape in a text, where nothing can be drawn. */
export const signOf = (shape: CardShape): string => shapes[shape].sign

/** The shape's polygons as SVG takes their points, in a view of 100 by 100. */
export const outlinesOf = (shape: CardShape): readonly string[] =>
  polygonsOf(shape).map((polygon) =>
    polygon.map(([x, y]) => `${Number(x.toFixed(1))},${Number(y.toFixed(1))}`).join(' '),
  )
