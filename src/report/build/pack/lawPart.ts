import { isOpen } from '../../../domain/plan/actionOrder.ts'
import { hooksInPlay } from '../../../domain/rights/hooksInPlay.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block } from '../../ReportModel.ts'
import { hooksSay } from '../../say/lawWords.ts'
import { plain } from '../../say/words.ts'

/** So many fit a page with what each gives. */
const ON_PAGE = 8

const inPlay = ({ checklist, law, answers, actions }: DocumentInput): readonly string[] =>
  hooksInPlay(checklist, law, answers, actions.filter(isOpen)).map(({ hook }) => hook.id)

/** The legal hooks that the papers for a meeting tell of. */
export const packLaw = (input: DocumentInput): readonly string[] => inPlay(input).slice(0, ON_PAGE)

/** The legal hooks behind the proposals and the gaps, each with what it gives. */
export function lawPart(input: DocumentInput): readonly Block[] {
  const { t } = input
  const told = packLaw(input)
  if (told.length === 0) return []
  const left = inPlay(input).length - told.length
  return [
    { kind: 'heading', level: 2, text: t('documents:pack.law') },
    { kind: 'list', rows: hooksSay(told, input) },
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
