import { addDays } from '../../../domain/days/isoDay.ts'
import { fillRequest } from '../../../domain/rights/fillRequest.ts'
import { speakerOf, spokenBy } from '../../../domain/rights/letters.ts'
import type { RightsRequest } from '../../../schema/rights.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, ModelForOthers, Section } from '../../ReportModel.ts'
import { citesOf } from '../../say/lawWords.ts'
import { nameOnPaper } from '../../say/systemWords.ts'
import { listed, plain } from '../../say/words.ts'
import { frameDocument, nameIn } from '../documentFrame.ts'
import { lawSources } from '../lawSources.ts'

type Begun = DocumentInput['letters'][number]

/** The letter that was begun last for a request; none where none was. */
export const letterOf = (
  { letters }: Pick<DocumentInput, 'letters'>,
  request: RightsRequest['id'],
): Begun | undefined => letters.findLast((letter) => letter.request === request)

/** The law that a request itself leans on, in the name of its sender. */
export const hooksOfRequest = (
  input: Pick<DocumentInput, 'rights' | 'hat'>,
  id: RightsRequest['id'],
): readonly string[] => spoken(input, id).hooks

/** What a letter rests on: the law of its sender, and that of what comes next where there is no answer. */
export function letterLaw(input: Pick<DocumentInput, 'rights' | 'hat'>, id: RightsRequest['id']): readonly string[] {
  const { hooks, ifNoAnswerHooks } = spoken(input, id)
  return [...new Set([...hooks, ...ifNoAnswerHooks])]
}

/** What a letter says that is the sender's own: '' for what becomes room to write. */
type Own = {
  readonly workplace: string
  /** The branch, club or union it comes from. */
  readonly centre: string
  readonly to: RightsRequest['to']
  readonly system: string
  readonly purpose: string
  readonly supplier: string
  /** The day an answer is asked for. */
  readonly date: string
  readonly findings: string
}

/** A request to the employer, filled from the register. What only the sender should see stands on the screen. */
export function buildLetter(input: DocumentInput, id: RightsRequest['id']): ModelForOthers {
  const { t, systems, names, workplaceName } = input
  const letter = letterOf(input, id)
  const system = systems.find((one) => one.id === letter?.systemId)
  const to = letter === undefined || letter.to === 'as-request' ? spoken(input, id).to : letter.to
  return letterOn(input, id, {
    ...{ workplace: workplaceName.trim(), centre: names?.centre.trim() ?? '', to },
    system: system ? nameOnPaper(system, t) : '',
    purpose: system?.purpose ?? '',
    supplier: system?.supplier ?? '',
    date: letter === undefined || letter.answerBy === 'not-set' ? '' : letter.answerBy,
    findings: letter?.findings ?? '',
  })
}

const ANSWER_IN_DAYS = 14

/** The same request filled in with what is invented, and marked so at the top of its pages. */
export function buildExampleLetter(input: DocumentInput, id: RightsRequest['id']): ModelForOthers {
  const { exampleLetter } = input.rights
  const { to, example } = spoken(input, id)
  const date = addDays(input.today, ANSWER_IN_DAYS)
  return letterOn({ ...input, isExample: true }, id, { ...exampleLetter, to, date, findings: example })
}

function spoken({ rights, hat }: Pick<DocumentInput, 'rights' | 'hat'>, id: RightsRequest['id']): RightsRequest {
  const request = rights.requests.find((one) => one.id === id)
  if (!request) throw new Error(`No request ${id}`)
  return spokenBy(request, hat, rights)
}

function letterOn(input: DocumentInput, id: RightsRequest['id'], own: Own): ModelForOthers {
  const { t, names } = input
  const level = names?.levels[letterOf(input, id)?.level ?? 'local-group'].trim()
  const filled = fillRequest(spoken(input, id), {
    ...own,
    workplace: own.workplace || nameIn(input),
    level: level || t(`documents:levels.${letterOf(input, id)?.level ?? 'local-group'}`),
  })
  return frameDocument(input, {
    title: filled.title,
    subject: t('documents:letter.purpose'),
    header: t('documents:letter.header'),
    sections: [letterSection(filled, own, input), ...lawSources(letterLaw(input, id), input)],
  })
}

function letterSection(request: RightsRequest, { workplace, centre, to }: Own, input: DocumentInput): Section {
  const { t, today, hat } = input
  const speaker = speakerOf(request, hat)
  const paragraph = (text: string): Block => ({ kind: 'paragraph', style: 'body', words: plain(text) })
  const from = [t(`documents:letter.sender.${speaker}`), centre, workplace].filter(Boolean).join(', ')
  const head = [
    t('documents:letter.to', { role: t(`common:responsible.${to}`) }),
    t('documents:letter.from', { sender: from }),
    t('documents:letter.on', { date: today }),
  ]
  const isOne = speaker === 'safety-representative'
  return {
    id: 'letter',
    fit: 'flow',
    starts: 'new-page',
    blocks: [
      { kind: 'heading', level: 1, text: request.title },
      paragraph(head.join('\n')),
      ...request.body.map(paragraph),
      { kind: 'heading', level: 2, text: t(`documents:letter.${isOne ? 'iAsk' : 'asks'}`) },
      { kind: 'list', rows: request.asks.map(plain) },
      paragraph(request.closing),
      paragraph(request.ifNoAnswer),
      paragraph(
        t('documents:letter.canRely', { cites: listed(citesOf(request.hooks, input), t('documents:plan.and')) }),
      ),
      { kind: 'signatures', labels: [t(`documents:letter.signs.${speaker}`)] },
    ],
  }
}
