import { describe, expect, it } from 'vitest'
import { MOST_DECISIONS, ownQuestion } from '../../../../src/domain/staff-meeting/staffMeeting.ts'
import { SILENT_SECONDS, staffMeetingScript } from '../../../../src/domain/staff-meeting/staffMeetingScript.ts'
import { VOTES_A_PERSON } from '../../../../src/domain/staff-meeting/votes.ts'
import {
  DISTRIBUTION_FROM,
  NOTES_ONLY_UP_TO,
  RECOUNT_DAYS,
  SMALLEST_TOLD,
} from '../../../../src/domain/suppression/index.ts'
import { documents } from '../../../../src/report/documents.ts'
import type { Block, ReportModel } from '../../../../src/report/ReportModel.ts'
import type { StaffMeeting } from '../../../../src/schema/staffMeeting.ts'
import { staffMeetingLengths } from '../../../../src/schema/survey.ts'
import { blocksOf, saidIn } from '../../../support/plan.ts'
import { asked, inputOf, isThere, SECRET, sheet } from './sheet.ts'

const tablesOf = ({ sections }: ReportModel) => sections.flatMap((section) => blocksOf(section, 'table'))
type Table = Extract<Block, { kind: 'table' }>
const firstCells = ({ rows }: Table) => rows.map(([first]) => saidIn(first))

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

  it('promises no answer of a question that was counted before: the minutes tell none', () => {
    const [section] = sheet('staff-meeting-count-key', { questions }).sections
    expect(section ? saidIn(blocksOf(section, 'list')[1]) : '').toContain(
      `ett annat möte de senaste ${RECOUNT_DAYS} dagarna: inga svar`,
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
        screens.map(({ minutes }) =>
          minutes === 'none-left' ? minutes : `${Math.round(minutes.from)}–${Math.round(minutes.to)}`,
        ),
      )
      const spoken = script?.rows.map(([, screen]) => saidIn(screen)) ?? []
      expect(spoken.slice(2, 4)).toEqual(['Får du använda AI i ditt arbete?', 'Hur bedömer du din egen kunskap om AI?'])
    },
  )

  it('gives a question that there is no time for no minutes of another', () => {
    const questions = [...asked(['may-use-ai', 'own-knowledge', 'enough-say', 'employer-guidelines', SECRET[0]])]
    const [script] = tablesOf(sheet('staff-meeting-run-sheet', { length: 20, questions }))
    expect(script && firstCells(script).slice(2, 8)).toEqual(['3–5', '5–6', '6–8', '8–9', 'om ni hinner', '9–12'])
  })

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

  it('tells how those at a distance answer what is answered alone, where something is', () => {
    const remoteAlone = 'skriver de sitt svar i ett meddelande till en av dem som räknar'
    const [open, secret] = [asked(['may-use-ai']), asked([SECRET[0]])]
    const onPaper = open.map((one) => ({ ...one, way: 'paper' as const }))
    for (const questions of [onPaper, secret])
      expect(saidIn(sheet('staff-meeting-run-sheet', { questions: [...questions] }))).toContain(remoteAlone)
    expect(saidIn(sheet('staff-meeting-run-sheet', { questions: [...open] }))).not.toContain(remoteAlone)
  })

  it('has the silence, the votes and the decisions of the domain, the keys and the way without a projector', () => {
    const said = saidIn(sheet('staff-meeting-run-sheet', { questions: [...asked(['may-use-ai'])] }))
    for (const part of [
      `Var tyst i ${SILENT_SECONDS} sekunder.`,
      `Alla har ${VOTES_A_PERSON} röster.`,
      `Högst ${MOST_DECISIONS} beslut`,
      ...['Page Down', 'Page Up', 'Pilarna, utanför fälten', 'End', 'Punkt', 'Siffror och Enter'],
      ...['Utan projektor', 'Hoppa till beslut', 'Förstår någon inte frågan: läs den en gång till'],
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

describe('the answer cards', () => {
  it('hold nothing that anybody entered', () => {
    const own = { questions: [ownQuestion('QXegenXQ', 1)], place: 'QXplatsXQ' }
    const model = documents['staff-meeting-cards'].build(
      inputOf(own, 'sv', { workplaceName: 'QXnamnXQ', isExample: true }),
    )
    expect(saidIn(model)).not.toMatch(/QX|Påhittat/)
  })
})
