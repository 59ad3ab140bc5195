import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block } from '../../ReportModel.ts'
import { whatSays } from '../../say/actionWords.ts'
import { plain } from '../../say/words.ts'

/** Each demand with lines for what can be accepted instead; for one's own preparation. */
export function demandsPart(input: DocumentInput): readonly Block[] {
  const { t, actions } = input
  if (actions.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('documents:pack.demands') },
    { kind: 'paragraph', style: 'body', words: plain(t('documents:pack.demandsOwn')) },
    ...actions.flatMap((action, index): readonly Block[] => [
      {
        kind: 'writing-lines',
        label: t('documents:pack.fallback', { number: index + 1, text: whatSays(action, input) }),
        lines: 2,
      },
    ]),
  ]
}
