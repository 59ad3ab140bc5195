import { type Box, isPainted, type Operation, type PaintOperation, type Point } from '../operations.ts'

/** Heading levels as tagged go down one at a time, also where the blocks skip one. */
export function steadyHeadings(operations: readonly Operation[]): readonly Operation[] {
  let previous = 0
  return operations.map((operation) => {
    if (operation.kind !== 'open' || !/^H\d$/.test(operation.role)) return operation
    previous = Math.min(Number(operation.role[1]), previous + 1)
    return { ...operation, role: (['H1', 'H2', 'H3'] as const)[previous - 1] ?? 'H1' }
  })
}

/** Gives each figure the box around what it paints on its first page. */
export function boxFigures(operations: readonly Operation[]): readonly Operation[] {
  return operations.map((operation, index) => {
    if (operation.kind !== 'open' || operation.role !== 'Figure') return operation
    const end = operations.findIndex((other, at) => at > index && other.kind === 'close')
    const box = boxAround(operations.slice(index, end).filter(isPainted))
    return box ? { ...operation, attributes: { ...operation.attributes, box } } : operation
  })
}

function boxAround(painted: readonly PaintOperation[]): Box | undefined {
  const points = painted.filter(({ page }) => page === painted[0]?.page).flatMap(extent)
  if (points.length === 0) return undefined
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** Plain black on white: nothing grey and nothing coloured, with what is behind words left white. */
export const inBlack = (operations: readonly Operation[]): readonly Operation[] =>
  operations.map((operation) => {
    if (!isPainted(operation) || operation.ink === 'white') return operation
    return { ...operation, ink: operation.ink === 'shade' ? 'white' : 'black' }
  })

/** The outermost points of what is painted. */
export function extent(operation: PaintOperation): readonly Point[] {
  switch (operation.kind) {
    case 'text': {
      const { x, y, width, size } = operation
      return [
        [x, y - size],
        [x + width, y + size * 0.3],
      ]
    }
    case 'line':
      return [operation.from, operation.to]
    case 'fill':
      return operation.points
    case 'outline': {
      const { x, y, width, height } = operation.box
      return [
        [x, y],
        [x + width, y + height],
      ]
    }
  }
}
