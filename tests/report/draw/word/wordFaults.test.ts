import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { drawWord } from '../../../../src/report/draw/word/drawWord.ts'
import { swedishPlan } from '../../../fixtures/reportModels.ts'
import { readWord } from '../../../support/readWord.ts'

const bytes = await drawWord(swedishPlan)

/** The same file with a part written otherwise. */
async function changed(path: string, from: RegExp, to: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  const text = (await zip.file(path)?.async('string')) ?? ''
  expect(text).toMatch(from)
  zip.file(path, text.replace(from, to))
  return zip.generateAsync({ type: 'uint8array' })
}

describe('the rules of Word’s accessibility checker', () => {
  it('hold for a document with headings, lists, tables, a chart and links', async () => {
    expect((await readWord(bytes)).faults).toEqual([])
  })

  // A file with one thing wrong breaks that rule: a check that cannot fail tells nothing.
  it.each<[string, string, RegExp, string]>([
    ['no title', 'docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>'],
    ['no language', 'word/styles.xml', /<w:lang [^>]*>/, ''],
    ['a picture without a text', 'word/document.xml', /(<wp:docPr [^>]*descr=")[^"]*/, '$1'],
    ['a table without a header row', 'word/document.xml', /<w:tblHeader[^>]*>/, ''],
    ['joined cells', 'word/document.xml', /<w:tcPr>/, '<w:tcPr><w:gridSpan w:val="1"/>'],
    ['a heading of level 3', 'word/document.xml', /"Heading2"/, '"Heading3"'],
    ['a typed list', 'word/document.xml', /<\/w:body>/, '<w:p><w:r><w:t>• ett</w:t></w:r></w:p></w:body>'],
    ['empty paragraphs', 'word/document.xml', /<\/w:body>/, '<w:p/><w:p/></w:body>'],
    ['a link that says "här"', 'word/document.xml', /<\/w:body>/, '<w:p><w:hyperlink>här</w:hyperlink></w:p></w:body>'],
  ])('are seen to break: %s', async (fault, ...change) => {
    expect((await readWord(await changed(...change))).faults.join('\n')).toContain(fault)
  })
})
