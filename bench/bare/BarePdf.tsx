import { useParams } from 'react-router'
import regular from '../../generated/pdf-fonts/regular.ttf?url'

/** A button that makes a PDF of so many pages of plain text. */
export function BarePdf() {
  const pages = Number(useParams().pages)
  return (
    <button type="button" onClick={() => void download(pages)}>
      Ladda ner PDF
    </button>
  )
}

async function download(pages: number) {
  const [{ drawText }, font] = await Promise.all([
    import('./drawText.ts'),
    fetch(regular).then((response) => response.arrayBuffer()),
  ])
  drawText(pages, font).save('bare.pdf')
}
