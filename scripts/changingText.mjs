import ts from 'typescript'

/**
 * What the rule looks at of a part of JSX.
 * @typedef {{ type: string, value?: string, expression?: { type: string } }} Child
 * @typedef {{ type: string, children: readonly Child[] }} Parent
 * @typedef {{
 *   sourceCode: { parserServices: { getTypeAtLocation: (node: Child['expression']) => ts.Type } },
 *   report: (found: { node: Child, messageId: string }) => void,
 * }} Context
 */

const TEXT = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike
const NOTHING = ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.BooleanLike

/**
 * A lint rule: a text that changes is alone in its element. A browser's own translation puts each text of a page in
 * elements of its own; React then goes on changing a text that nobody sees any more, or falls when it takes it away.
 * An element that has one text and nothing else is written anew as a whole, and stays right.
 */
export const changingText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { alone: 'A text that changes stands beside something else: give it an element of its own.' },
  },
  /** @param {Context} context */
  create(context) {
    const { getTypeAtLocation } = context.sourceCode.parserServices
    /** @param {Parent} parent */
    const check = ({ type, children }) => {
      const drawn = children.filter((child) => !isLayout(child))
      if (drawn.length === 1 && type === 'JSXElement') return
      for (const child of drawn)
        if (child.type === 'JSXExpressionContainer' && child.expression?.type !== 'Literal')
          if (isText(getTypeAtLocation(child.expression))) context.report({ node: child, messageId: 'alone' })
    }
    return { JSXElement: check, JSXFragment: check }
  },
}

/** Line breaks and comments between children, which are not drawn. @param {Child} child */
const isLayout = ({ type, value = '', expression }) =>
  (type === 'JSXText' && value.trim() === '' && value.includes('\n')) || expression?.type === 'JSXEmptyExpression'

/**
 * Whether a value of the type can be drawn as a text; what somebody else hands in (`ReactNode`) is theirs to put right.
 * @param {ts.Type} type
 */
function isText(type) {
  const parts = type.isUnion() ? type.types : [type]
  const isOurs = parts.every((part) => (part.flags & (TEXT | NOTHING)) !== 0 || part.getSymbol()?.name === 'Element')
  return isOurs && parts.some(({ flags }) => (flags & TEXT) !== 0)
}
