import { factsOf } from '../../../../schema/language.ts'
import type { ReportModel } from '../../../ReportModel.ts'

export const PRODUCER = 'Lägeskoll AI'

/** XMP metadata, all ASCII. It claims no conformance with PDF/UA, since no validator was within reach; and names no author. */
export function xmpMetadata({ title, subject, language, made }: ReportModel): string {
  const instant = `${new Date(made).toISOString().slice(0, 19)}Z`
  const inDefault = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`
  return [
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    `<dc:format>application/pdf</dc:format><dc:title>${inDefault(title)}</dc:title>`,
    `<dc:description>${inDefault(subject)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${factsOf(language).tag}</rdf:li></rdf:Bag></dc:language>`,
    `<pdf:Producer>${escapeXml(PRODUCER)}</pdf:Producer><xmp:CreatorTool>${escapeXml(PRODUCER)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${instant}</xmp:CreateDate><xmp:ModifyDate>${instant}</xmp:ModifyDate>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
  ].join('')
}

const escapeXml = (text: string) =>
  text.replace(/[&<>"']|[^\x20-\x7e]/gu, (character) => `&#${character.codePointAt(0)};`)

/** The instant as PDF writes it, in UTC: jsPDF would take the machine's time zone, and the bytes would differ. */
export const pdfDate = (made: string) => `D:${new Date(made).toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`

/** 32 hexadecimal digits that follow from the content (FNV-1a, four seeds), so that the same input gives the same bytes. */
export function fileId(content: string): string {
  const hashes = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => {
    let hash = seed
    for (let i = 0; i < content.length; i++) hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193)
    return (hash >>> 0).toString(16).padStart(8, '0')
  })
  return hashes.join('').toUpperCase()
}
