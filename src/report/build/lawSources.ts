import type { DocumentInput } from '../DocumentInput.ts'
import type { Section } from '../ReportModel.ts'
import { lawSourcesSay } from '../say/lawWords.ts'
import { plain } from '../say/words.ts'

/** Where the law that a document cites comes from, told once: no line of it repeats how old its text is. None where none is cited. */
export function lawSources(ids: readonly string[], input: DocumentInput): readonly Section[] {
  if (ids.length === 0) return []
  const { texts, check } = lawSourcesSay(ids, input)
  return [
    {
      ...{ id: 'law-sources', fit: 'flow', starts: 'here' },
      blocks: [
        { kind: 'heading', level: 2, text: input.t('documents:law.sources') },
        { kind: 'list', rows: texts.map(plain) },
        { kind: 'paragraph', style: 'small', words: plain(check) },
      ],
    },
  ]
}
