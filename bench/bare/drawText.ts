import { jsPDF } from 'jspdf'

const linesOnPage = 50

/** As many pages of text as asked for, in the font the app's documents use. */
export function drawText(pages: number, font: ArrayBuffer): jsPDF {
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true })
  pdf.addFileToVFS('text.ttf', binaryString(font))
  pdf.addFont('text.ttf', 'text', 'normal')
  pdf.setFont('text').setFontSize(10.5)
  for (let page = 1; page <= pages; page += 1) {
    if (page > 1) pdf.addPage()
    for (let line = 1; line <= linesOnPage; line += 1)
      pdf.text(
        `Sida ${page}, rad ${line}: arbetsgivaren beslutar om riktlinjer för användning av AI.`,
        56,
        40 + line * 15,
      )
  }
  return pdf
}

// jsPDF takes a font as a string with one character a byte.
function binaryString(bytes: ArrayBuffer): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.byteLength; start += 8192)
    parts.push(String.fromCharCode(...new Uint8Array(bytes.slice(start, start + 8192))))
  return parts.join('')
}
