import type { i18n } from 'i18next'
import { addressOf } from '../addresses/index.ts'
import { loadContent } from '../content/loadContent.ts'
import { onMissingPart } from '../parts/drawnPart.ts'
import { readingFrom } from '../schema/language.ts'
import { addressAt, pathHere } from './addressAt.ts'
import { pageParts } from './pageParts.ts'
import { pageAhead } from './routes.ts'
import { frameAhead } from './useFrame.ts'

/**
 * Fetches all that the page of the address draws first, so that it is drawn once and whole: React would hold up a page that
 * first stood there as one to come. Resolves too where a part does not come, which the page then tells.
 */
export async function landing(words: i18n): Promise<void> {
  const path = pathHere()
  if (path === addressOf('home')) return
  const name = addressAt(path)
  const parts = name === undefined ? { words: [], content: [] } : pageParts[name]
  const missing = new Promise<void>((resolve) => onMissingPart(resolve))
  const all = Promise.all([
    name === undefined ? undefined : pageAhead(name),
    frameAhead(words),
    words.loadNamespaces(parts.words),
    ...parts.content.map((part) => loadContent(part, readingFrom(words.language))),
  ])
  await Promise.race([all, missing]).catch(() => undefined)
}
