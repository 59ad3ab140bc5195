import { isPainted, type Operation, type PaintOperation, type ShapeOperation } from '../operations.ts'
import { INKS } from '../sheet.ts'
import type { PdfDocument } from './pdfDocument.ts'
import type { StructureTree } from './structureTree.ts'
import { number, point } from './syntax.ts'

/** Five points drawn, four left out; what is painted afterwards is not dashed, since each shape restores the state. */
const DASHES = '[5 4] 0 d'

/** Writes each operation on its page and into the tree; all that is painted ends up inside a tag or an artifact. */
export function paint(operations: readonly Operation[], document: PdfDocument, tree: StructureTree) {
  const marks = new Marks(document, tree)
  for (const operation of operations) {
    if (isPainted(operation)) {
      marks.enter(operation)
      paintOne(operation, document)
      continue
    }
    switch (operation.kind) {
      case 'open':
        marks.leave()
        tree.open(operation.role, operation.attributes)
        break
      case 'close':
        marks.leave()
        tree.close()
        break
      case 'link':
        tree.addLink(operation)
        break
      case 'bookmark':
        break
      default:
        operation satisfies never
    }
  }
  marks.leave()
}

/** The bracket in the content stream around words of one element, or around an artifact. */
class Marks {
  private entered: string | undefined
  constructor(
    private readonly document: PdfDocument,
    private readonly tree: StructureTree,
  ) {}

  enter({ page, artifact }: PaintOperation) {
    const wanted = `${page} ${artifact ?? ''}`
    if (wanted === this.entered) return
    this.leave()
    this.document.goTo(page)
    const opening = artifact
      ? `/Artifact <</Type /${artifact}>> BDC`
      : `/${this.tree.role} <</MCID ${this.tree.mark(page)}>> BDC`
    this.document.write(opening)
    this.entered = wanted
  }

  leave() {
    if (this.entered !== undefined) this.document.write('EMC')
    this.entered = undefined
  }
}

function paintOne(operation: PaintOperation, document: PdfDocument) {
  if (operation.kind === 'text') document.text(operation)
  else document.write(`q ${shape(operation)} Q`)
}

function shape(operation: ShapeOperation): string {
  const ink = INKS[operation.ink].join(' ')
  switch (operation.kind) {
    case 'line': {
      const dashes = operation.dashed ? `${DASHES} ` : ''
      return `${ink} RG ${operation.thickness} w ${dashes}${point(operation.from)} m ${point(operation.to)} l S`
    }
    case 'fill':
      return `${ink} rg ${operation.points.map((at, i) => `${point(at)} ${i === 0 ? 'm' : 'l'}`).join(' ')} h f`
    case 'outline': {
      const { x, y, width, height } = operation.box
      const box = `${point([x, y + height])} ${number(width)} ${number(height)} re`
      return `${ink} RG ${operation.thickness} w ${box} S`
    }
  }
}
