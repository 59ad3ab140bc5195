import { fillRequest } from '../../../domain/rights/fillRequest.ts'
import type { Letter } from '../../../schema/letter.ts'
import type { RightsRequest } from '../../../schema/rights.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, ModelForOthers, Section } from '../../ReportModel.ts'
import { citesOf } from '../../say/lawWords.ts'
import { nameOf } from '../../say/systemWords.ts'
import { listed, plain } from '../../say/words.ts'
import { frameDocument, nameIn } from '../documentFrame.ts'

/** The letter that was begun for a request; a blank one where none was. */
export const letterOf = ({ letters }: DocumentInput, request: RightsRequest['id']): Letter | undefined =>
  letters.find((letter) => letter.request === request)

/** A request to the employer, filled from the register. What only the sender should see stands on the screen. */
export function buildLetter(input: DocumentInput, id: RightsRequest['id']): ModelForOthers {
  const { t, rights } = input
  const request = rights.requests.find((one) => one.id === id)
  if (!request) throw new Error(`No request ${id}`)
  const filled = filledIn(request, input)
  return frameDocument(input, {
    title: filled.title,
    subject: t('documents:letter.purpose'),
    header: t('documents:letter.header'),
    sections: [letterSection(filled, input)],
  })
}

/** The request with everything that is known put in; the rest is room to write. */
function filledIn(request: RightsRequest, input: DocumentInput): RightsRequest {
  const { t, systems, names } = input
  const letter = letterOf(input, request.id)
  const system = systems.find(({ id }) => id === letter?.systemId)
  const level = letter?.level ?? 'local-group'
  return fillRequest(request, {
    workplace: nameIn(input),
    system: system ? nameOf(system, t) : '',
    purpose: system?.purpose ?? '',
    supplier: system?.supplier ?? '',
    date: letter === undefined || letter.answerBy === 'not-set' ? '' : letter.answerBy,
    findings: letter?.findings ?? '',
    level: names?.levels[level].trim() || t(`documents:levels.${level}`),
  })
}

function letterSection(request: RightsRequest, input: DocumentInput): Section {
  const { t, today } = input
  const paragraph = (text: string): Block => ({ kind: 'paragraph', style: 'body', words: plain(text) })
  return {
    id: 'letter',
    fit: 'flow',
    starts: 'new-page',
    blocks: [
      { kind: 'heading', level: 1, text: request.title },
      paragraph(t('documents:letter.to', { role: t(`common:responsible.${request.to}`), date: today })),
      ...request.body.map(paragraph),
      { kind: 'heading', level: 2, text: t('documents:letter.asks') },
      { kind: 'list', rows: request.asks.map(plain) },
      paragraph(request.closing),
      paragraph(
        t('documents:letter.canRely', { cites: listed(citesOf(request.hooks, input), t('documents:plan.and')) }),
      ),
      { kind: 'signatures', labels: [senderSays(request, input)] },
    ],
  }
}

/** On whose behalf it is sent, with the branch or union and the workplace where they are filled in. */
const senderSays = ({ signature }: RightsRequest, { names, workplaceName }: DocumentInput): string =>
  [signature, names?.centre.trim(), workplaceName.trim()].filter(Boolean).join(', ')
