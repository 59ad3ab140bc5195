import { factsOf } from '../../../schema/language.ts'
import type { ReportModel } from '../../ReportModel.ts'
import { cleanXml } from './cleanXml.ts'

export const CREATOR = 'Lägeskoll AI'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string): string => cleanXml(text).replaceAll(/[&<>]/g, (sign) => SIGNS[sign] ?? sign)

/** The file's properties. Written here since the library would put in the time of day and knows no language. */
export function coreProperties({ title, subject, language, made }: ReportModel): string {
  const day = `${made.slice(0, 19)}Z`
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:subject>${escaped(subject)}</dc:subject>`,
    `<dc:creator>${CREATOR}</dc:creator>`,
    `<cp:lastModifiedBy>${CREATOR}</cp:lastModifiedBy>`,
    `<dc:language>${factsOf(language).tag}</dc:language>`,
    date('created'),
    date('modified'),
    '</cp:coreProperties>',
  ].join('')
}
