import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block } from '../../ReportModel.ts'
import { dueSays, responsibleSays, whatWords } from '../../say/actionWords.ts'
import { cell } from '../../say/words.ts'

/** What is to be decided, and lines for who decides it and when. */
export function decisionPart(input: DocumentInput): readonly Block[] {
  const { t, actions } = input
  return [
    { kind: 'heading', level: 2, text: t('documents:pack.decision') },
    ...(actions.length === 0 ? [] : [proposals(input)]),
    { kind: 'writing-lines', label: t('documents:pack.matter'), lines: 2 },
    { kind: 'writing-lines', label: t('documents:pack.whoDecides'), lines: 1 },
    { kind: 'writing-lines', label: t('documents:pack.whenDecided'), lines: 1 },
  ]
}

function proposals(input: DocumentInput): Block {
  const { t, actions } = input
  return {
    kind: 'table',
    caption: t('documents:pack.decisionCaption'),
    rowHeaders: true,
    columns: [
      { header: t('documents:plan.number'), weight: 6, nowrap: true },
      { header: t('documents:plan.what'), weight: 56 },
      { header: t('documents:plan.responsible'), weight: 22 },
      { header: t('documents:plan.due'), weight: 16, nowrap: true },
    ],
    rows: actions.map((action, index) => [
      cell(String(index + 1)),
      [whatWords(action, input)],
      cell(responsibleSays(action, input)),
      cell(dueSays(action, input)),
    ]),
  }
}
