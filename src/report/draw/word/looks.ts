import { type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx'
import { factsOf, type Language } from '../../../schema/language.ts'
import type { Look } from '../../ReportModel.ts'

/** In half points, as Word counts letter sizes. */
export type Sizes = {
  readonly [S in 'h1' | 'h2' | 'h3' | 'lead' | 'body' | 'small']: number
}

const NORMAL: Sizes = { h1: 42, h2: 28, h3: 24, lead: 24, body: 24, small: 21 }
/** No letter under 16 points. */
const LARGE: Sizes = { h1: 56, h2: 40, h3: 36, lead: 34, body: 32, small: 32 }

export const sizesOf = ({ size }: Look): Sizes => (size === 'large' ? LARGE : NORMAL)

/** Source Sans 3 is on few computers; this one is on most, and has a look-alike of the same width where it is not. */
const FONT = 'Calibri'

/** Real heading styles, so that Word's own outline and screen readers find them, and a style a kind of paragraph. */
export function stylesOf(look: Look, language: Language): IStylesOptions {
  const sizes = sizesOf(look)
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, font: FONT, color: '000000' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  })
  const style = (id: string, name: string, size: number, bold = false) => ({
    id,
    name,
    basedOn: 'Normal',
    run: { size, bold },
  })
  return {
    default: {
      document: {
        run: { font: FONT, size: sizes.body, language: { value: factsOf(language).tag } },
        paragraph: { spacing: { after: 80 } },
      },
      heading1: heading(sizes.h1, 0),
      heading2: heading(sizes.h2, 160),
      heading3: heading(sizes.h3, 160),
    },
    paragraphStyles: [
      style('Lead', 'Lead', sizes.lead),
      style('Small', 'Small', sizes.small),
      style('TableText', 'Table Text', sizes.small),
      style('TableHeader', 'Table Header', sizes.small, true),
      style('FigureTitle', 'Figure Title', sizes.small, true),
    ],
  }
}

/** A list has small dots near the margin: the library's own are large and far in. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'points',
      levels: [
        {
          ...{ level: 0, format: LevelFormat.BULLET, text: '•' },
          style: { paragraph: { indent: { left: 340, hanging: 227 } } },
        },
      ],
    },
  ],
}
