import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

/** A cast is believed, not checked: past this many a part is typed anew instead, or the number changes here with a reason. */
const MOST = 45

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))

it('takes a word for a type no more often than agreed', () => {
  expect(files.length).toBeGreaterThan(0)
  expect(files.flatMap(castsIn).length).toBeLessThanOrEqual(MOST)
})

/** Every `as` but `as const`. */
function castsIn(name: string): readonly ts.Node[] {
  const source = ts.createSourceFile(name, readFileSync(join('src', name), 'utf8'), ts.ScriptTarget.Latest)
  const found: ts.Node[] = []
  const look = (node: ts.Node) => {
    if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) found.push(node)
    ts.forEachChild(node, look)
  }
  look(source)
  return found
}
