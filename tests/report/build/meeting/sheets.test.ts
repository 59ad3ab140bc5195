import { describe, expect, it } from 'vitest'
import { askedQuestion, MOST_DECISIONS, ownQuestion } from '../../../../src/domain/staff-meeting/staffMeeting.ts'
import { checklistQuestionsFor } from '../../../../src/domain/staff-meeting/staffMeetingQuestions.ts'
import { SILENT_SECONDS, staffMeetingScript } from '../../../../src/domain/staff-meeting/staffMeetingScript.ts'
import { VOTES_A_PERSON } from '../../../../src/domain/staff-meeting/votes.ts'
import {
  DISTRIBUTION_FROM,
  NOTES_ONLY_UP_TO,
  RECOUNT_DAYS,
  SMALLEST_TOLD,
} from '../../../../src/domain/suppression/index.ts'
import type { PrivateInput } from '../../../../src/report/DocumentInput.ts'
import { documents, staffMeetingSheetIds } from '../../../../src/report/documents.ts'
import type { Block, Look, ReportModel } from '../../../../src/report/ReportModel.ts'
import { type Language, languages } from '../../../../src/schema/language.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../../../src/schema/staffMeeting.ts'
import { type SurveyQuestion, staffMeetingLengths } from '../../../../src/schema/survey.ts'
import { blocksOf, planInput, saidIn, textsOf } from '../../../support/plan.ts'
import { tinyStaffMeeting } from '../../../support/tinyStaffMeeting.ts'
import { draw, readPdf, spoken } from '../../draw/pdf/readPdf.ts'

type SheetId = (typeof staffMeetingSheetIds)[number]

const SECRET = ['worry-about-job', 'pressure-from-managers'] as const
const surveyOf = (language: Language) => planInput(language).survey.questions
const asked = (ids: readonly string[]): readonly StaffMeetingQuestion[] =>
  ids.flatMap((id) => surveyOf('sv').filter((one) => one.id === id)).map(askedQuestion)

const inputOf = (meeting: Partial<StaffMeeting>, language: Language = 'sv', parts: Partial<PrivateInput> = {}) =>
  planInput(language, { ...parts, meetings: [tinyStaffMeeting(meeting)] })
const sheet = (id: SheetId, meeting: Partial<StaffMeeting>, language: Language = 'sv', look?: Look): ReportModel =>
  documents[id].build(inputOf(meeting, language, look ? { look } : {}))
const isThere = (id: SheetId, meeting: Partial<StaffMeeting>) => documents[id].isThere(inputOf(meeting))
const tablesOf = ({ sections }: ReportModel) => sections.flatMap((section) => blocksOf(section, 'table'))
type Table = Extract<Block, { kind: 'table' }>
const firstCells = ({ rows }: Table) => rows.map(([first]) => saidIn(first))

/** How much room a question and its answers need on paper. */
const lengthOf = ({ text, options }: SurveyQuestion) =>
  text.length + options.reduce((sum, { label }) => sum + label.length, 0)

/** The six longest of all questions that can be chosen in a language. */
function longest(language: Language, isSecret = false): readonly StaffMeetingQuestion[] {
  const { checklist, survey, t } = planInput(language)
  const all = [...survey.questions, ...checklistQuestionsFor(checklist, (option) => t(`common:choice.${option}`))]
  return all
    .filter(({ secret }) => secret === isSecret)
    .toSorted((one, other) => lengthOf(other) - lengthOf(one))
    .slice(0, 6)
    .map(askedQuestion)
}

describe.each(languages)('on paper, %s', (language) => {
  it('the form and the handout fit a page each with the six longest questions', () => {
    const questions = [...longest(language)]
    for (const id of ['staff-meeting-form', 'staff-meeting-handout'] as const) {
      const { pages, overflow } = draw(sheet(id, { questions, length: 30, place: 'Stora mötesrummet' }, language))
      expect([id, pages, overflow]).toEqual([id, 1, []])
    }
  })

  it.each([
    { size: 'normal', ink: 'colour' },
    { size: 'large', ink: 'black' },
  ] as const)('there are four slips to a page, a page a question, in $size print', async (look) => {
    const questions = [...longest(language, true)]
    const model = sheet('staff-meeting-slips', { questions, expected: 40 }, language, look)
    const { pages } = await readPdf(draw(model).bytes)
    const fold = planInput(language).t('documents:paper.slips.fold').split('.')[0] ?? ''
    const slips = pages.map((page) => spoken(page).filter((text) => text.startsWith(fold)).length)
    expect(slips).toEqual(questions.map(() => 4))
  })

  it('the run sheet takes two pages at most', () => {
    const questions = [...longest(language)]
    expect(draw(sheet('staff-meeting-run-sheet', { questions, length: 30 }, language)).pages).toBeLessThanOrEqual(2)
  })
})

describe('the paper form', () => {
  it('has four boxes a question, in the words of its own answers', () => {
    const [table] = tablesOf(sheet('staff-meeting-form', { questions: [...asked(['may-use-ai', 'own-knowledge'])] }))
    expect(table?.rows.map(([, boxes]) => boxes?.map((words) => saidIn(words)))).toEqual([
      ['☐ Ja', '☐ Ja, med begränsningar', '☐ Nej', '☐ Vet inte'],
      ['☐ Väldigt låg', '☐ Ganska låg', '☐ Medel eller högre', '☐ Vet inte'],
    ])
  })

  it('never holds a question that is answered in secret, and says where it is', () => {
    const said = saidIn(sheet('staff-meeting-form', { questions: [...asked(['may-use-ai', ...SECRET])] }))
    expect(said).toContain('Frågor som du svarar på i hemlighet står på egna lappar.')
    expect(said).not.toContain('Oroar du dig')
    expect(isThere('staff-meeting-form', { questions: [...asked(SECRET)] })).toBe(false)
  })
})

describe('the slips', () => {
  it('are there only where a question is answered in secret', () => {
    expect(isThere('staff-meeting-slips', { questions: [...asked(['may-use-ai'])] })).toBe(false)
    expect(isThere('staff-meeting-slips', { questions: [...asked(['may-use-ai', SECRET[0]])] })).toBe(true)
  })

  it('hold the secret questions and nothing of the others', () => {
    const said = saidIn(sheet('staff-meeting-slips', { questions: [...asked(['may-use-ai', ...SECRET])] }))
    expect(said).toContain('Känner du press från chefer att använda AI?')
    expect(said).not.toContain('Får du använda AI')
  })

  it.each([
    [4, 'Ni väntas bli 4. Skriv ut ett exemplar.'],
    [5, 'Ni väntas bli 5. Skriv ut 2 exemplar.'],
    ['not-set', 'Varje sida ger 4 lappar.'],
  ] as const)('tell how many copies are enough for %s', (expected, told) => {
    expect(saidIn(sheet('staff-meeting-slips', { expected, questions: [...asked(SECRET)] }))).toContain(told)
  })
})

describe('the counting sheet', () => {
  const questions = [...asked(['may-use-ai', SECRET[0]])]

  it('has an empty box for the number of each answer, also where something was counted', () => {
    const counted = questions.map((one) => ({
      ...one,
      options: one.options.map((option) => ({ ...option, count: 9 })),
    }))
    const tables = tablesOf(sheet('staff-meeting-count-key', { questions: counted }))
    expect(tables.map(({ caption }) => caption)).toEqual([
      'Får du använda AI i ditt arbete?',
      'Oroar du dig för att förlora jobbet på grund av AI? (lappar)',
    ])
    for (const { rows } of tables)
      expect(rows.map((row) => row.slice(1).map((cell) => saidIn(cell)))).toEqual(rows.map(() => ['', '']))
  })

  it('tells what may leave the room by the thresholds of the domain, and no other number', () => {
    const [section] = sheet('staff-meeting-count-key', { questions }).sections
    const rules = section ? saidIn(blocksOf(section, 'list')[1]) : ''
    const numbers = new Set(rules.match(/\d+/g)?.map(Number))
    expect(numbers).toEqual(
      new Set([
        ...[NOTES_ONLY_UP_TO, NOTES_ONLY_UP_TO + 1, DISTRIBUTION_FROM - 1, DISTRIBUTION_FROM],
        ...[SMALLEST_TOLD, RECOUNT_DAYS],
      ]),
    )
  })
})

describe('the run sheet', () => {
  it.each(staffMeetingLengths)(
    'has the screens of a meeting of %i minutes, each with the minutes that stand on it',
    (length) => {
      const questions = [...asked(['may-use-ai', 'own-knowledge', 'enough-say', SECRET[0]])]
      const [script] = tablesOf(sheet('staff-meeting-run-sheet', { length, questions }))
      const screens = staffMeetingScript(
        length,
        questions.map(({ id }) => id),
      )
      expect(script && firstCells(script)).toEqual(
        screens.map(({ minutes: { from, to } }) => `${Math.round(from)}–${Math.round(to)}`),
      )
      const spoken = script?.rows.map(([, screen]) => saidIn(screen)) ?? []
      expect(spoken.slice(2, 4)).toEqual(['Får du använda AI i ditt arbete?', 'Hur bedömer du din egen kunskap om AI?'])
    },
  )

  it('tells how to ask in the ways that are used, and in no other', () => {
    const [open, secret] = [asked(['may-use-ai']), asked([SECRET[0]])]
    const hands = saidIn(sheet('staff-meeting-run-sheet', { questions: [...open] }))
    expect(hands).toContain('Händer: läs upp ett svar i taget')
    expect(hands).not.toMatch(/Kort:|Lappar:|svarskort/)
    const cards = saidIn(
      sheet('staff-meeting-run-sheet', {
        questions: [...open.map((one) => ({ ...one, way: 'cards' as const })), ...secret],
      }),
    )
    expect(cards).toContain('Alla håller upp sitt kort på en gång.')
    expect(cards).toContain('Räkna aldrig lappar på mötet.')
    expect(cards).not.toContain('Händer:')
  })

  it('has the silence, the votes and the decisions of the domain, the keys and the way without a projector', () => {
    const said = saidIn(sheet('staff-meeting-run-sheet', { questions: [...asked(['may-use-ai'])] }))
    for (const part of [
      `Var tyst i ${SILENT_SECONDS} sekunder.`,
      `Alla har ${VOTES_A_PERSON} röster.`,
      `Högst ${MOST_DECISIONS} beslut`,
      ...['Page Down', 'Page Up', 'Punkt', 'Siffror och Enter', 'Utan projektor', 'Hoppa till beslut'],
    ])
      expect(said).toContain(part)
  })
})

describe('the handout', () => {
  it('says the rules, the questions and which are answered on a slip', () => {
    const said = saidIn(sheet('staff-meeting-handout', { questions: [...asked(['may-use-ai', SECRET[0]])] }))
    expect(said).toContain('Vi räknar svar, inte personer. Inga namn.')
    expect(said).toContain('Får du använda AI i ditt arbete?')
    expect(said).toContain('Oroar du dig för att förlora jobbet på grund av AI? (svara på lapp)')
    expect(said).toContain('På mötet bestämmer vi vilken dag du får veta hur det gick.')
  })

  it('tells the day of feedback once it is set', () => {
    const feedbackOn = '2026-04-02' as StaffMeeting['on']
    expect(saidIn(sheet('staff-meeting-handout', { feedbackOn }))).toContain('Den 2026-04-02 får du veta hur det gick.')
  })
})

describe.each(staffMeetingSheetIds)('%s', (id) => {
  const PRIVATE = 'QXprivatXQ'
  const counted = (questions: readonly StaffMeetingQuestion[]) =>
    questions.map((one) => ({ ...one, options: one.options.map((option, at) => ({ ...option, count: 701 + at })) }))
  const meeting = {
    questions: [...counted(asked(['may-use-ai', 'own-knowledge', ...SECRET]))],
    ...{ room: 789, remote: 788, expected: 12 },
    points: [{ id: 'p', text: PRIVATE, under: 'none' as const, votes: 787 }],
    decisions: [
      {
        ...{
          id: 'd',
          what: PRIVATE,
          level: 'manager' as const,
          dueOn: 'not-set' as const,
          actionId: 'none' as const,
          noteId: 'none' as const,
        },
        responsible: { kind: 'own' as const, text: PRIVATE },
      },
    ],
  }

  it.each(languages)('holds no count, no point and no decision, whatever the meeting has come to (%s)', (language) => {
    expect(saidIn(sheet(id, meeting, language))).not.toMatch(/QXprivatXQ|70[1-4]|78[789]/)
  })

  it('is for the meeting that is asked for, and says so where there is none', () => {
    expect(documents[id].isThere(planInput('sv'))).toBe(false)
    expect(saidIn(documents[id].build(planInput('sv')))).toContain('Inget möte är förberett än.')
  })

  it('says what it says in other words in the other language', () => {
    const own = planInput('sv').survey.questions.map(askedQuestion)
    const [swedish, english] = languages.map((language) =>
      textsOf(sheet(id, { ...meeting, questions: own, place: '' }, language)),
    )
    const shared = new Set(swedish?.filter((text) => english?.includes(text) && /\p{L}{3}/u.test(text)))
    // Names of keys, and what a signed row names itself.
    expect([...shared].filter((text) => !['Page Down', 'Page Up'].includes(text))).toEqual([])
  })
})

describe('the answer cards', () => {
  it('hold nothing that anybody entered', () => {
    const own = { questions: [ownQuestion('QXegenXQ', 1)], place: 'QXplatsXQ' }
    const model = documents['staff-meeting-cards'].build(
      inputOf(own, 'sv', { workplaceName: 'QXnamnXQ', isExample: true }),
    )
    expect(saidIn(model)).not.toMatch(/QX|Påhittat/)
  })
})
