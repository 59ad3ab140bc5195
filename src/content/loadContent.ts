import parts from 'virtual:content'
import type { ContentIn, ContentPart } from '../schema/content.ts'
import { languageOf, type Reading } from '../schema/language.ts'

/** Each part in every language, and in easier words where some are written. */
export type ContentParts = { readonly [P in ContentPart]: { readonly [R in Reading]?: () => Promise<ContentIn[P]> } }

/** One part of the content in one way to read, parsed and checked when the app was built; fetched once, and drawn when it has come. */
export function loadContent<P extends ContentPart>(part: P, reading: Reading): Promise<ContentIn[P]> {
  const inEach: ContentParts[P] = parts[part]
  const load = inEach[reading] ?? inEach[languageOf(reading)]
  if (!load) throw new Error(`No content of ${part} in ${reading}`)
  return load()
}
