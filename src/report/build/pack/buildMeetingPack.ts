import { isOpen } from '../../../domain/plan/actionOrder.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, ModelForOthers, Section } from '../../ReportModel.ts'
import { plain } from '../../say/words.ts'
import { frameDocument, nameIn } from '../documentFrame.ts'
import { lawSources } from '../lawSources.ts'
import { decisionPart } from './decisionPart.ts'
import { factsPart } from './factsPart.ts'
import { lawPart, packLaw } from './lawPart.ts'
import { minutesPart } from './minutesPart.ts'
import { risksPart } from './risksPart.ts'
import { viewsPart } from './viewsPart.ts'

/** The parts in the order a meeting takes them (`docs/rules/documents.md`); each stands on a page of its own. */
const parts: readonly { readonly id: string; readonly blocks: (input: DocumentInput) => readonly Block[] }[] = [
  { id: 'decision', blocks: decisionPart },
  { id: 'facts', blocks: factsPart },
  { id: 'views', blocks: viewsPart },
  { id: 'risks', blocks: risksPart },
  { id: 'law', blocks: lawPart },
  { id: 'minutes', blocks: minutesPart },
]

/** A part each of what there is: what is decided, facts asked for, members' views, top risks, legal hooks, proposed minutes. */
export function buildMeetingPack(input: DocumentInput): ModelForOthers {
  const { t } = input
  const open = { ...input, actions: input.actions.filter(isOpen) }
  const written = parts
    .map(({ id, blocks }) => ({ id, blocks: blocks(open) }))
    .filter(({ blocks }) => blocks.length > 0)
  const title = t('documents:pack.title', { name: nameIn(input) })
  return frameDocument(input, {
    title,
    subject: t('documents:list.meeting-pack.purpose'),
    header: t('documents:pack.header'),
    sections: written.flatMap(({ id, blocks }, index): readonly Section[] => [
      {
        id,
        fit: 'flow',
        starts: index === 0 ? 'new-page' : 'here',
        blocks:
          index === 0
            ? [
                { kind: 'heading', level: 1, text: title },
                { kind: 'paragraph', style: 'lead', words: plain(t('documents:pack.lead')) },
                ...blocks,
              ]
            : blocks,
      },
      ...(id === 'law' ? lawSources(packLaw(open), input) : []),
    ]),
  })
}
