import { inflateSync } from 'node:zlib'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import type { Bar } from '../../../../src/domain/figures/bar.ts'
import { BAR, barPicture } from '../../../../src/report/draw/word/barPicture.ts'
import { drawWord } from '../../../../src/report/draw/word/drawWord.ts'
import { reportOf } from '../../../fixtures/reportModels.ts'

const INK = 1
const WIDTH = BAR.width * 4
const HEIGHT = BAR.height * 4

/** The picture read back as a reader does: its chunks, and the places in its palette row by row. */
function readPng(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer)
  const chunks = new Map<string, Uint8Array>()
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at)
    chunks.set(new TextDecoder().decode(bytes.slice(at + 4, at + 8)), bytes.slice(at + 8, at + 8 + length))
    at += 12 + length
  }
  const rows = inflateSync(chunks.get('IDAT') ?? new Uint8Array())
  const inkedIn = (row: number, from: number, to: number) =>
    rows.subarray(row * (WIDTH + 1) + 1 + from, row * (WIDTH + 1) + 1 + to).filter((pixel) => pixel === INK).length
  return { chunks, rows, inkedIn }
}

const at = (percent: number) => (percent * BAR.axis * 4) / 100

describe('the picture of a bar', () => {
  it('has the ink in its palette, and a row for each of its height', () => {
    const { chunks, rows } = readPng(barPicture({ kind: 'solid', to: 40 }, '12436D'))
    expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
    expect([...(chunks.get('PLTE') ?? [])].slice(3, 6)).toEqual([0x12, 0x43, 0x6d])
    expect(rows).toHaveLength(HEIGHT * (WIDTH + 1))
  })

  it.each<[Bar, number, number]>([
    [{ kind: 'none' }, 0, 0],
    [{ kind: 'solid', to: 40 }, at(40), 0],
    [{ kind: 'solid', to: 100 }, at(100), 0],
  ])('is as long as its number: %o', (bar, inked, beyond) => {
    const { inkedIn } = readPng(barPicture(bar, '000000'))
    expect([inkedIn(4, 0, at(100)), inkedIn(4, at(100), WIDTH)]).toEqual([inked, beyond])
  })

  it('is hatched between what is known and what is hedged, and points on where there is more', () => {
    const hatched = readPng(barPicture({ kind: 'hatched', solidTo: 20, hatchedTo: 60 }, '000000'))
    expect(hatched.inkedIn(20, 0, at(20))).toBe(at(20))
    expect(hatched.inkedIn(20, at(20), at(60))).toBeGreaterThan(0)
    expect(hatched.inkedIn(20, at(20), at(60))).toBeLessThan(at(40) / 2)
    expect(hatched.inkedIn(20, at(60), WIDTH)).toBe(0)
    const open = readPng(barPicture({ kind: 'open', to: 50 }, '000000'))
    expect(open.inkedIn(HEIGHT / 2, at(50), WIDTH)).toBeGreaterThan(20)
    expect(open.inkedIn(0, at(50), WIDTH)).toBe(0)
  })

  it('stands in the Word file beside its words, each with a number of its own and the text of the chart', async () => {
    const rows = [20, 30].map((to) => ({
      label: `Svar ${to}`,
      bar: { kind: 'solid' as const, to },
      value: `${to} procent`,
    }))
    const model = reportOf({ kind: 'bars', title: 'Diagrammet', takeaway: 'Fler vet inte.', rows })
    const zip = await JSZip.loadAsync(await drawWord(model))
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
    expect([...xml.matchAll(/<wp:docPr id="(\d+)"[^>]*descr="([^"]*)"/g)].map(([, id, says]) => [id, says])).toEqual([
      ['1', 'Fler vet inte.'],
      ['2', 'Fler vet inte.'],
    ])
    expect(Object.keys(zip.files).filter((name) => /media\/./.test(name))).toHaveLength(2)
  })
})
