import { describe, expect, it } from 'vitest'
import { allQuestions, quickQuestions } from '../../src/domain/checklist/answers.ts'
import { firstSuggestions, suggestionsFor } from '../../src/domain/plan/suggestion.ts'
import { themeIds } from '../../src/schema/checklist.ts'
import { responsibleRoles } from '../../src/schema/role.ts'
import { stepIds } from '../../src/schema/stepId.ts'
import { realContent } from '../support/content.ts'
import { originals } from '../support/originals.ts'
import { answersOf } from '../support/tinyChecklist.ts'

const { checklist } = realContent('sv')
const questions = allQuestions(checklist)
const ids = questions.map(({ id }) => id as string)
const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).join(' ')
const quickSuggestions = (choice: 'yes' | 'partly' | 'no' | 'dont-know') =>
  suggestionsFor(checklist, answersOf(Object.fromEntries(quickQuestions(checklist).map(({ id }) => [id, choice]))), [])

/** What is asked, step by step, in its order (`checklist-backbone.md`, "The list, step by step"). */
const asked = {
  understand: 'guidelines ai-allowed employer-information basic-knowledge ai-contact residents-told',
  map: 'system-list affected-groups told-in-advance private-tools data-handled what-the-tool-may-read',
  influence:
    'views-before part-in-purchase cooperation-before-decision freed-time women-in-decisions equality-dialogue',
  training: 'skills-supply training-before-start time-to-learn individual-plans manager-training equal-access',
  dialogue: 'staff-meeting-topic members-meeting manager-view views-to-employer safe-to-raise jobs-and-staffing',
  implementation: 'risk-analysis representation-throughout agreements-kept human-control ai-about-staff works-for-all',
  evaluate:
    'evaluation-planned digital-work-environment workload-and-quality ai-representative opportunities-sought correction-time',
  feedback: 'experience-shared good-examples results-told lessons-used learn-from-others',
}
const quick =
  'guidelines what-the-tool-may-read cooperation-before-decision training-before-start jobs-and-staffing risk-analysis digital-work-environment results-told'
const own = 'members-meeting views-to-employer ai-representative experience-shared good-examples learn-from-others'
const retired =
  'told-when-used planned-systems built-in-updates representative-early procurement-requirements pilots safety-representative-documents training-plan opportunities-and-worries guideline-content no-covert-measuring effects-by-group'

/** A word that the question of a topic cannot do without, so that an id alone is not enough. */
const mentions: Readonly<Record<string, RegExp>> = {
  'risk-analysis': /risk- och konsekvensanalys/i,
  'residents-told': /(?=.*invånare)(?=.*patienter)(?=.*elever)/i,
  'told-in-advance': /(?=.*i förväg)(?=.*slås på)/i,
  'data-handled': /sekretessbelagda uppgifter/i,
  'what-the-tool-may-read': /mejl och filer/i,
  'part-in-purchase': /köp/i,
  'freed-time': /tiden som AI sparar/i,
  'women-in-decisions': /kvinnor/i,
  'skills-supply': /kompetensförsörjningsplan/i,
  'individual-plans': /utvecklingsplan/i,
  'members-meeting': /utan chefen/i,
  'jobs-and-staffing': /tjänster och bemanning/i,
  'ai-about-staff': /loggar/i,
  'works-for-all': /funktionsnedsättning/i,
  'evaluation-planned': /datum.*pilot/i,
  'digital-work-environment': /skyddsrond/i,
  'correction-time': /rätta/i,
}

/** What stands as a measure, an example or a reason in a question, and not as one of its own ("What to explain, and where"). */
const explained: Readonly<Record<string, RegExp>> = {
  'basic-knowledge': /program som gör sådant som annars kräver tänkande/,
  'system-list': /regler som någon har skrivit/i,
  'what-the-tool-may-read': /(?=.*delad mapp)(?=.*fackets brevlåda)/,
  'data-handled': /(?=.*allmän handling)(?=.*alla i rummet)/i,
  'human-control': /ekonomiskt bistånd/,
  'correction-time': /(?=.*höger och vänster)(?=.*fel person)(?=.*aldrig sagts)(?=.*inte får skulden)/i,
  'risk-analysis': /när systemet ligger nere/,
  'digital-work-environment': /Suntarbetslivs Digi-ronden/,
  'individual-plans': /omställningsstudiestöd/,
  'skills-supply': /omställningsstudiestöd/,
  'women-in-decisions': /projekt-, inköps- och referensgruppen/,
  'part-in-purchase': /arbetsmiljö, dataskydd och klimat/,
  'ai-about-staff': /(?=.*rekrytering)(?=.*schema)(?=.*tangenter)/i,
  'representation-throughout': /underlagen om ett nytt AI-system/,
  'cooperation-before-decision': /pilot/,
}

describe('the checklist', () => {
  it('has the eight steps in the order of the report', () => {
    expect(checklist.steps.map(({ id }) => id)).toEqual([...stepIds])
    expect(stepIds).toHaveLength(8)
  })

  it('has the 47 questions of the backbone in their order, and no other', () => {
    expect(Object.fromEntries(checklist.steps.map((step) => [step.id, idsOf(step.questions)]))).toEqual(asked)
    expect(questions).toHaveLength(47)
  })

  it('asks eight of them in the quick check, one a step', () => {
    expect(idsOf(quickQuestions(checklist))).toBe(quick)
    for (const step of checklist.steps) expect(step.questions.filter((one) => one.quick)).toHaveLength(1)
  })

  it('keeps six for the union itself', () => {
    expect(idsOf(questions.filter((question) => question.own))).toBe(own)
  })

  it('asks of lessons only where an AI system has been in use', () => {
    expect(idsOf(questions.filter((question) => question.asked === 'after-use'))).toBe('lessons-used')
  })

  it('has retired twelve, each beside a question of today, and asks none of them', () => {
    expect(idsOf(checklist.retired.questions)).toBe(retired)
    expect(ids.filter((id) => retired.split(' ').includes(id))).toEqual([])
    for (const { beside } of checklist.retired.questions) for (const id of beside) expect(ids).toContain(id)
  })

  it.each(themeIds)('asks at least three questions on the theme %s', (theme) => {
    expect(questions.filter(({ themes }) => themes.includes(theme)).length).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.entries(mentions))('asks what %s is about in so many words', (id, words) => {
    expect(questions.find((question) => question.id === id)?.text).toMatch(words)
  })

  it.each(Object.entries(explained))('explains with %s what is not a question of its own', (id, words) => {
    const question = questions.find((one) => one.id === id)
    const { why = '', example = '', measures = [], ownMeasures = [] } = question ?? {}
    const texts = [why, example, ...measures.map(({ what }) => what), ...ownMeasures.map(({ what }) => what)]
    expect(texts.join(' ')).toMatch(words)
  })

  it.each(['yes', 'partly', 'no'] as const)(
    'has three things to raise when the whole quick check is answered with %s',
    (choice) => {
      expect(firstSuggestions(quickSuggestions(choice), 3)).toHaveLength(3)
    },
  )

  it('gathers into one what the whole quick check does not know', () => {
    const gathered = quickSuggestions('dont-know').find((one) => one.kind === 'gathered')
    expect(gathered?.questions).toHaveLength(8)
  })

  it('lets a survey figure be similar only where the survey asked alike', () => {
    const similar = questions.filter(({ figure }) => figure?.fit === 'similar')
    expect(idsOf(similar)).toBe('guidelines ai-allowed training-before-start')
  })
})

describe.each(originals)('the wording of the questions (%s)', (language) => {
  const worded = allQuestions(realContent(language).checklist)

  it.each(worded.map((question) => [question.id, question] as const))('%s is short and plain', (_id, question) => {
    expect(question.text.split(/\s+/).length).toBeLessThanOrEqual(question.quick ? 13 : 15)
    expect(question.text).not.toMatch(/\d/)
    expect(question.text).toMatch(/^\p{Lu}[^?]*\?$/u)
    expect(question.label).not.toMatch(/[\d.?!]/)
  })

  it('tells every question, label and measure apart', () => {
    for (const texts of [
      worded.map(({ text }) => text),
      worded.map(({ label }) => label),
      worded.flatMap(({ measures, ownMeasures }) => [...measures, ...ownMeasures].map(({ what }) => what)),
    ])
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  })

  it('says what the employer does in every measure: a whole sentence without digits', () => {
    const measures = worded.flatMap((question) => question.measures.map(({ what }) => what))
    expect(measures.filter((what) => !/^\p{Lu}.*[^.]\.$/u.test(what) || /\d/.test(what))).toEqual([])
  })

  it('lets no measure of the union’s own have a role at the employer’s', () => {
    const ours = worded.filter(({ own }) => own)
    expect(ours.flatMap(({ measures }) => measures)).toEqual([])
    const doneBy = worded.flatMap(({ ownMeasures }) => ownMeasures.map((measure) => measure.doneBy as string))
    expect(doneBy.filter((role) => responsibleRoles.some((one) => one === role))).toEqual([])
    // The union's own measures speak of us or of the member, never of what a manager or the employer does.
    const begins = {
      sv: /^(?:Vi|Vår avdelning eller klubb|Medlemmen) /,
      en: /^(?:Every six months we|We|Our branch or club|The member) /,
    }
    const whats = worded.flatMap(({ ownMeasures }) => ownMeasures.map(({ what }) => what))
    expect(whats.filter((what) => !begins[language].test(what))).toEqual([])
  })

  it('has somebody find out for “don’t know” alone, and marks it so that all can be gathered', () => {
    const findsOut = { sv: /tar reda på/, en: /finds? out/ }[language]
    const measures = worded.flatMap((question) => question.measures)
    expect(measures.filter(({ what, findsOut: is }) => findsOut.test(what) !== is).map(({ id }) => id)).toEqual([])
    expect(measures.filter((one) => one.findsOut && one.suits.some((choice) => choice !== 'dont-know'))).toEqual([])
  })
})

describe('where the answer tends to be found', () => {
  it('begins with a word of place in every question', () => {
    const where = { sv: /^(?:Hos|I|På|Bland) /, en: /^(?:With|In|On|Among) / }
    for (const language of originals)
      for (const question of allQuestions(realContent(language).checklist))
        expect(question.where, question.id).toMatch(where[language])
  })
})
