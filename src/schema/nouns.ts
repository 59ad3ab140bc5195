import { actionSchema, blankAction } from './action.ts'
import { aiSystemSchema, blankSystem } from './aiSystem.ts'
import { answerSchema } from './answer.ts'
import { employerAnswerSchema } from './employerAnswer.ts'
import { eventSchema } from './event.ts'
import { blankExample, goodExampleSchema } from './goodExample.ts'
import { guidelineCheckSchema } from './guideline.ts'
import { letterSchema, meetingLevels, ownNamesSchema } from './letter.ts'
import { logNoteSchema } from './logNote.ts'
import { matchSchema } from './match.ts'
import { noun, oneLine } from './noun.ts'
import { overwrittenSchema } from './overwritten.ts'
import { blankPlan, planSchema } from './plan.ts'
import type { RecordKind } from './recordKinds.ts'
import { blankRisk, blankRiskAnalysis, opportunitySchema, riskAnalysisSchema, riskSchema } from './riskAnalysis.ts'
import { blankRound, roundSchema } from './round.ts'
import { staffMeetingNouns } from './staffMeetingNouns.ts'
import { toldCountSchema } from './toldCount.ts'
import { trainingNouns } from './trainingNouns.ts'
import { workplaceSchema } from './workplace.ts'

/**
 * Everything a person enters is one of these nouns, parents before children. What the app does with records as such (reads,
 * writes, removes, puts back, counts, checks for personal data, wipes, merges) follows from this table.
 */
export const nouns = {
  workplace: noun(workplaceSchema, {
    refs: {},
    texts: { name: 'always' },
    handsOver: 'documents',
    blank: { name: '', isExample: false },
    counted: 'workplaces',
    stays: ['calendar'],
    merge: oneLine('name'),
  }),
  round: noun(roundSchema, {
    refs: { workplaceId: 'workplace', systemId: 'loose' },
    texts: {},
    handsOver: 'documents',
    blank: blankRound,
    counted: 'rounds',
    merge: { systemId: 'ask' },
    // Two who begin for the same meeting do so within weeks of each other.
    alike: { by: [], near: { field: 'startedOn', days: 60 } },
  }),
  answer: noun(answerSchema, {
    refs: { roundId: 'round', questionId: 'content' },
    texts: {
      missing: { tickedIn: 'notes', by: 'questionId', only: { field: 'choice', is: 'partly' } },
      note: { tickedIn: 'notes', by: 'questionId' },
      'evidence.*.text': { tickedIn: 'evidence', by: 'questionId' },
    },
    handsOver: 'documents',
    blank: { choice: 'not-answered', missing: '', askRole: 'not-chosen', note: '', evidence: [], isSameAsLast: false },
    counted: 'answers',
    oneFor: ['roundId', 'questionId'],
    merge: { changedAt: 'latest' },
    together: [['choice', 'isSameAsLast']],
  }),
  system: noun(aiSystemSchema, {
    refs: { workplaceId: 'workplace' },
    texts: {
      name: 'always',
      purpose: 'always',
      supplier: 'always',
      affected: 'always',
      decidedBy: 'always',
      owner: 'always',
    },
    handsOver: 'documents',
    blank: blankSystem,
    counted: 'systems',
    merge: oneLine('name', 'purpose', 'supplier', 'affected', 'decidedBy', 'owner'),
    alike: { by: ['name'] },
  }),
  'employer-answer': noun(employerAnswerSchema, {
    refs: { workplaceId: 'workplace', systemId: 'loose' },
    texts: { 'given.text': 'always' },
    handsOver: 'documents',
    blank: { given: { kind: 'nothing' }, stage: 'unanswered', askAgainOn: 'not-set' },
    counted: 'employerAnswers',
    oneFor: ['systemId', 'question'],
  }),
  'risk-analysis': noun(riskAnalysisSchema, {
    refs: { workplaceId: 'workplace' },
    texts: { what: 'always', where: 'always' },
    handsOver: 'documents',
    blank: blankRiskAnalysis,
    counted: 'riskAnalyses',
    merge: oneLine('what', 'where'),
    alike: { by: ['about'] },
  }),
  risk: noun(riskSchema, {
    refs: { workplaceId: 'workplace', riskAnalysisId: 'risk-analysis' },
    texts: {
      'what.text': 'always',
      who: 'always',
      inPlace: 'always',
      'measures.*.what.text': 'always',
      'responsible.text': 'always',
      followUpBy: 'always',
    },
    handsOver: 'documents',
    blank: blankRisk,
    counted: 'risks',
    merge: oneLine('who', 'inPlace', 'followUpBy'),
    alike: { by: ['riskAnalysisId', 'what'] },
  }),
  opportunity: noun(opportunitySchema, {
    refs: { workplaceId: 'workplace', riskAnalysisId: 'risk-analysis' },
    texts: { 'what.text': 'always', needs: 'always' },
    handsOver: 'documents',
    blank: { needs: '' },
    counted: 'opportunities',
    merge: oneLine('needs'),
  }),
  guideline: noun(guidelineCheckSchema, {
    refs: { workplaceId: 'workplace' },
    texts: { name: 'always', 'answers.*.passage': 'always' },
    handsOver: 'documents',
    blank: { exists: 'not-answered', name: '', answers: [] },
    counted: 'guidelines',
    oneFor: ['workplaceId'],
    lists: { answers: 'elementId' },
    merge: oneLine('name'),
  }),
  ...trainingNouns,
  letter: noun(letterSchema, {
    refs: { workplaceId: 'workplace', systemId: 'loose' },
    texts: { findings: 'always' },
    handsOver: 'documents',
    blank: { systemId: 'none', to: 'as-request', level: 'local-group', answerBy: 'not-set', findings: '' },
    counted: 'letters',
    oneFor: ['workplaceId', 'request', 'systemId'],
  }),
  names: noun(ownNamesSchema, {
    refs: { workplaceId: 'workplace' },
    texts: {
      centre: 'always',
      contact: 'never',
      'levels.staff-meeting': 'always',
      'levels.local-group': 'always',
      'levels.department-group': 'always',
      'levels.central-group': 'always',
    },
    handsOver: 'documents',
    blank: {
      centre: '',
      contact: '',
      levels: { 'staff-meeting': '', 'local-group': '', 'department-group': '', 'central-group': '' },
    },
    counted: 'with-its-parent',
    oneFor: ['workplaceId'],
    merge: oneLine('centre', 'contact', ...meetingLevels.map((level) => `levels.${level}`)),
  }),
  log: noun(logNoteSchema, {
    refs: { workplaceId: 'workplace' },
    texts: { text: 'never', paragraph: 'never' },
    handsOver: 'never',
    blank: { on: 'not-set', text: '', paragraph: '', promise: { by: 'not-set', isKept: false } },
    counted: 'logNotes',
    merge: oneLine('paragraph'),
  }),
  event: noun(eventSchema, {
    refs: { workplaceId: 'workplace', eventId: 'content', systemId: 'loose', letterId: 'loose' },
    texts: { about: 'never' },
    handsOver: 'never',
    blank: { on: 'not-set', about: '', systemId: 'none', letterId: 'none' },
    counted: 'events',
    merge: { ...oneLine('about'), systemId: 'ask', letterId: 'ask' },
  }),
  'good-example': noun(goodExampleSchema, {
    refs: { workplaceId: 'workplace' },
    // None stands in a document: an example leaves as a file of its own, with what was ticked there.
    texts: {
      headline: 'never',
      situation: 'never',
      done: 'never',
      involved: 'never',
      better: 'never',
      notWorking: 'never',
      evaluation: 'never',
      differently: 'never',
      cost: 'never',
      replyTo: 'never',
    },
    handsOver: 'own-file',
    blank: blankExample,
    counted: 'goodExamples',
    merge: { ...oneLine('headline', 'replyTo'), version: 'latest' },
  }),
  ...staffMeetingNouns,
  'told-count': noun(toldCountSchema, {
    refs: { workplaceId: 'workplace', staffMeetingId: 'loose' },
    texts: { 'asked.text': 'never', question: 'no-words' },
    handsOver: 'never',
    blank: {},
    counted: 'toldCounts',
    outlivesRemoval: true,
  }),
  action: noun(actionSchema, {
    refs: { workplaceId: 'workplace', roundId: 'round' },
    texts: {
      'what.text': 'always',
      'responsible.text': 'always',
      'check.text': 'always',
      'outcome.paragraph': 'always',
      'outcome.note': { tickedIn: 'outcomeNotes', by: 'id' },
      'origin.about': 'no-words',
    },
    handsOver: 'documents',
    blank: blankAction,
    rankedIn: 'workplaceId',
    counted: 'actions',
    merge: oneLine('check.text'),
    alike: { by: ['what'] },
  }),
  plan: noun(planSchema, {
    refs: { roundId: 'round' },
    texts: {},
    handsOver: 'documents',
    blank: blankPlan,
    counted: 'plans',
    oneFor: ['roundId'],
  }),
  overwritten: noun(overwrittenSchema, {
    refs: { workplaceId: 'workplace' },
    texts: { field: 'no-words', text: 'never', value: 'never' },
    handsOver: 'never',
    blank: {},
    counted: 'with-its-parent',
  }),
  match: noun(matchSchema, {
    refs: { workplaceId: 'workplace' },
    texts: {},
    handsOver: 'never',
    blank: {},
    counted: 'with-its-parent',
    oneFor: ['of', 'one', 'other'],
    // What one file has joined cannot be apart in the other: 'same' is the greater.
    merge: { is: 'latest' },
  }),
} as const satisfies { readonly [K in RecordKind]: unknown }
