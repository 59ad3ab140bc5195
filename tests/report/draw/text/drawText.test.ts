import { describe, expect, it } from 'vitest'
import { drawText } from '../../../../src/report/draw/text/drawText.ts'
import { paragraph, reportOf, tableOf } from '../../../fixtures/reportModels.ts'

describe('plain text', () => {
  it('underlines headings, and tells each cell with its header', () => {
    const model = {
      ...reportOf(
        { kind: 'heading', level: 1, text: 'Plan' },
        paragraph('Ett\nstycke  här.'),
        { kind: 'list', rows: [[{ text: 'ett' }], [{ text: 'två' }]] },
        tableOf(
          [['1', 'Riktlinjer']],
          [
            { header: 'Nr', weight: 1 },
            { header: 'Vad', weight: 1 },
          ],
        ),
        { kind: 'writing-lines', label: 'Plats', lines: 1 },
      ),
      header: 'Underlag',
    }
    expect(drawText(model)).toBe(
      [
        'Underlag',
        'Plan\n====',
        'Ett stycke här.',
        '- ett\n- två',
        'Påhittad tabell\n\nNr: 1\nVad: Riktlinjer',
        'Plats\n____________________________________________\n',
      ].join('\n\n'),
    )
  })
})
