import { hooksInPlay } from '../../../domain/rights/hooksInPlay.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block } from '../../ReportModel.ts'
import { hookSays } from '../../say/lawWords.ts'
import { plain } from '../../say/words.ts'

/** So many fit a page with all that must be said of each. */
const ON_PAGE = 6

/** The legal hooks behind the proposals and the gaps, each with how old it is and whether it must be checked. */
export function lawPart(input: DocumentInput): readonly Block[] {
  const { t, law, checklist, answers, actions } = input
  const hooks = hooksInPlay(checklist, law, answers, actions)
  if (hooks.length === 0) return []
  const left = hooks.length - ON_PAGE
  return [
    { kind: 'heading', level: 2, text: t('documents:pack.law') },
    { kind: 'paragraph', style: 'body', words: plain(t('documents:law.reviewed')) },
    { kind: 'list', rows: hooks.slice(0, ON_PAGE).map(({ hook, family }) => hookSays(hook, family, input)) },
    ...(left > 0
      ? [
          {
            kind: 'paragraph' as const,
            style: 'small' as const,
            words: plain(t('documents:pack.moreLaw', { count: left })),
          },
        ]
      : []),
  ]
}
