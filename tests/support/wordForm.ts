import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A Word file with its words changed as an editor may change them. */
export function withWords(word: Uint8Array, change: (xml: string) => string): Uint8Array<ArrayBuffer> {
  const files = unzipSync(word)
  const xml = files['word/document.xml']
  if (!xml) throw new Error('The Word file has no words')
  return new Uint8Array(zipSync({ ...files, 'word/document.xml': strToU8(change(strFromU8(xml))) }))
}

/** Writes an answer in the cell after its mark, in place of what stood there. */
export const writeInCell = (xml: string, mark: string, answer: string): string => {
  const at = xml.indexOf(`>${mark}<`)
  const cell = xml.indexOf('<w:tc>', at)
  const end = xml.indexOf('</w:tc>', cell)
  if (at < 0 || cell < 0) throw new Error(`No row of ${mark}`)
  const paragraph = `<w:p><w:r><w:t xml:space="preserve">${answer}</w:t></w:r></w:p>`
  return `${xml.slice(0, cell)}<w:tc>${paragraph}${xml.slice(end)}`
}
