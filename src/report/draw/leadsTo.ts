import type { Block } from '../ReportModel.ts'

/** A table that takes no more than this share of a page stays whole: less than a third of a page is left empty for it. */
export const SMALL_TABLE = 1 / 4

/**
 * Whether a block stays on the page of the next: a paragraph that says what comes after it must not be left behind on the page
 * before, nor a heading with its first sentence or a name alone, and small print, such as the source of a chart, not be torn from what it is about.
 */
export function leadsTo(blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (!block || !next) return false
  const begins = blocks[index - 1]?.kind === 'heading' && next.kind !== 'heading'
  return (
    (block.kind === 'paragraph' && (begins || isName(block) || LED_TO.includes(next.kind))) ||
    (next.kind === 'paragraph' && next.style === 'small' && (isSmall(block) || HAS_NOTES.includes(block.kind)))
  )
}

const LED_TO: readonly Block['kind'][] = ['table', 'bars', 'cards', 'list', 'writing-lines']
const HAS_NOTES: readonly Block['kind'][] = ['table', 'bars']
const isSmall = (block: Block) => block.kind === 'paragraph' && block.style === 'small'
/** A paragraph that is bold from end to end: it names what comes after it, and stays whole as a heading does. */
export const isName = (block: Block): boolean => block.kind === 'paragraph' && block.words.every(({ bold }) => bold)
