import { askedAgain } from '../../../domain/systems/employerAnswers.ts'
import { inOneLine, isBlank } from '../../../domain/texts/asWritten.ts'
import { openPromises } from '../../../domain/work/influenceLog.ts'
import { type DayToKeep, daysToKeep } from '../../../domain/work/succession.ts'
import type { PrivateInput } from '../../DocumentInput.ts'
import type { Block, ReportModel } from '../../ReportModel.ts'
import { whatSays } from '../../say/actionWords.ts'
import { partySays, promiseSays } from '../../say/logWords.ts'
import { cell, ownWords, plain } from '../../say/words.ts'
import { firstSection, forOneself, frameDocument, nameIn } from '../documentFrame.ts'
import { box } from '../meeting/frameSheet.ts'
import { openQuestionsOf } from '../plan/openQuestions.ts'

/** Where everything is, in the order a successor looks. */
const PLACES = ['file', 'plan', 'systems', 'log', 'documents'] as const
/** What the one who leaves does, in order. */
const leavingSteps = ['save', 'give', 'check', 'tell', 'wipe', 'copies', 'papers'] as const

/** What a successor needs to know, for the two of them alone: nothing of it is for the employer. */
export function buildSuccession(input: PrivateInput): ReportModel {
  const { t } = input
  const title = t('documents:succession.title', { name: nameIn(input) })
  return frameDocument(input, {
    title,
    subject: t('documents:list.succession.purpose'),
    header: t('documents:record.header'),
    sections: [
      forOneself(
        firstSection('succession', title, t('documents:succession.lead'), [
          ...promiseBlocks(input),
          ...questionBlocks(input),
          ...dayBlocks(input),
          heading(t('documents:succession.places')),
          { kind: 'list', rows: PLACES.map((place) => plain(t(`documents:succession.place.${place}`))) },
          heading(t('documents:succession.leaving')),
          // Paragraphs: in a list each box would have a dot in front of it.
          ...leavingSteps.map((step): Block => boxParagraph(t(`documents:succession.step.${step}`))),
        ]),
      ),
    ],
  })
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
const boxParagraph = (text: string): Block => ({ kind: 'paragraph', style: 'body', words: box(text) })
const paragraph = (text: string): Block => ({ kind: 'paragraph', style: 'body', words: plain(text) })

function promiseBlocks(input: PrivateInput): readonly Block[] {
  const { t, log, today } = input
  const open = openPromises(log, today)
  const title = heading(t('documents:succession.promises'))
  if (open.length === 0) return [title, paragraph(t('documents:succession.noPromises'))]
  return [
    title,
    {
      kind: 'table',
      caption: t('documents:succession.promisesCaption'),
      rowHeaders: true,
      columns: [
        { header: t('documents:succession.promise'), weight: 60 },
        { header: t('documents:succession.by'), weight: 40 },
      ],
      rows: open.map(({ note }) => [
        isBlank(note.text) ? cell(t('documents:succession.noText')) : [ownWords(note.text.trim(), input)],
        [plain(partySays(note.party, input)), ...promiseSays(note, input).map((text) => plain(text))],
      ]),
    },
  ]
}

function questionBlocks(input: PrivateInput): readonly Block[] {
  const { t } = input
  const open = openQuestionsOf(input)
  return [
    heading(t('documents:succession.questions')),
    open.length === 0
      ? paragraph(t('documents:succession.noQuestions'))
      : {
          kind: 'list',
          rows: open.map(({ text, askRole }) => plain(`${text} (${t(`common:askRole.${askRole}`)})`)),
        },
  ]
}

/** The days to keep, in order. */
const daysIn = (input: Omit<PrivateInput, 'made' | 'fileName' | 'stage'>): readonly DayToKeep[] =>
  daysToKeep({ ...input, askedAgain: askedAgain(input.systems, input.employerAnswers) }, input.today)

function dayBlocks(input: PrivateInput): readonly Block[] {
  const { t } = input
  const days = daysIn(input)
  const title = heading(t('documents:succession.days'))
  if (days.length === 0) return [title, paragraph(t('documents:succession.noDays'))]
  return [
    title,
    {
      kind: 'table',
      caption: t('documents:succession.daysCaption'),
      rowHeaders: true,
      columns: [
        { header: t('documents:succession.day'), weight: 22, nowrap: true },
        { header: t('documents:succession.what'), weight: 78 },
      ],
      rows: days.map((day) => [cell(day.on), cell(daySays(day, input))]),
    },
  ]
}

/** What is to be done on a day. */
function daySays(day: DayToKeep, input: PrivateInput): string {
  const { t } = input
  switch (day.kind) {
    case 'promise':
      return t('documents:succession.dayOf.promise', {
        text: inOneLine(day.note.text) || t('documents:succession.noText'),
      })
    case 'action':
    case 'check':
      return t(`documents:succession.dayOf.${day.kind}`, { text: inOneLine(whatSays(day.action, input)) })
    case 'letter':
      return t('documents:succession.dayOf.letter', { name: t(`documents:list.request-${day.letter.request}.name`) })
    case 'ask-again':
      return t('documents:succession.dayOf.ask-again', { count: day.count })
    case 'follow-up':
      return t('documents:succession.dayOf.follow-up')
  }
}
