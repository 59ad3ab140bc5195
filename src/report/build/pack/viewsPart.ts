import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block } from '../../ReportModel.ts'
import { plain } from '../../say/words.ts'

const LINES = 5

/** Room for what members have said, without names. */
export const viewsPart = ({ t }: DocumentInput): readonly Block[] => [
  { kind: 'heading', level: 2, text: t('documents:pack.views') },
  { kind: 'paragraph', style: 'body', words: plain(t('documents:pack.viewsText')) },
  { kind: 'writing-lines', label: t('documents:pack.viewsWork'), lines: LINES },
  { kind: 'writing-lines', label: t('documents:pack.viewsWorry'), lines: LINES },
  { kind: 'writing-lines', label: t('documents:pack.viewsNeed'), lines: LINES },
]
