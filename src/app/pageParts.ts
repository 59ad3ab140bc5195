import type { FlatNamespace } from 'i18next'
import type { AddressName } from '../addresses/index.ts'
import { type ContentPart, documentContent } from '../schema/content.ts'

/** What a page draws beside its code: words by namespace, and content by part. */
export type PageParts = { readonly words: readonly FlatNamespace[]; readonly content: readonly ContentPart[] }

/** What whoever makes documents needs. */
const IN_DOCUMENTS: PageParts = {
  words: ['documents', 'files'],
  content: documentContent,
}

/**
 * What the page of each address needs when it is first drawn, so that all of it is asked for at once. A part that is left out
 * comes all the same, one trip later.
 */
export const pageParts: { readonly [N in AddressName]: PageParts } = {
  home: { words: ['home'], content: [] },
  overview: { words: ['overview', 'systems', 'words'], content: ['checklist', 'law'] },
  followUp: { words: ['followUp', 'myData', ...IN_DOCUMENTS.words], content: IN_DOCUMENTS.content },
  workplaces: { words: ['workplaces'], content: [] },
  checklist: { words: ['steps'], content: ['checklist'] },
  quickCheck: { words: ['quickCheck'], content: ['checklist'] },
  standing: { words: ['quickCheck'], content: ['checklist'] },
  step: { words: ['steps', 'words'], content: ['checklist', 'words'] },
  groundwork: { words: ['groundwork'], content: [] },
  systems: { words: ['systems', ...IN_DOCUMENTS.words], content: IN_DOCUMENTS.content },
  returnedForm: { words: ['answers', 'documents'], content: [] },
  system: { words: ['systems', ...IN_DOCUMENTS.words], content: IN_DOCUMENTS.content },
  riskAnalyses: { words: ['risks', 'documents'], content: [] },
  riskAnalysis: { words: ['risks', 'documents', 'files'], content: ['figures', 'risks'] },
  guidelines: { words: ['guidelines', ...IN_DOCUMENTS.words], content: IN_DOCUMENTS.content },
  training: { words: ['training', ...IN_DOCUMENTS.words], content: IN_DOCUMENTS.content },
  rights: { words: ['rights', ...IN_DOCUMENTS.words], content: IN_DOCUMENTS.content },
  compare: { words: ['compare'], content: ['checklist', 'figures', 'sources'] },
  log: { words: ['log', ...IN_DOCUMENTS.words], content: IN_DOCUMENTS.content },
  staffMeetings: { words: ['staffMeeting'], content: ['survey', 'checklist'] },
  prepareLatest: { words: ['staffMeeting', ...IN_DOCUMENTS.words], content: IN_DOCUMENTS.content },
  wallOfLatest: { words: ['staffMeeting'], content: ['figures', 'survey', 'checklist'] },
  staffMeeting: { words: ['staffMeeting', ...IN_DOCUMENTS.words], content: IN_DOCUMENTS.content },
  prepare: { words: ['staffMeeting', ...IN_DOCUMENTS.words], content: IN_DOCUMENTS.content },
  count: { words: ['staffMeeting'], content: ['survey', 'checklist'] },
  wall: { words: ['staffMeeting'], content: ['figures', 'survey', 'checklist'] },
  leader: { words: ['staffMeeting'], content: ['figures', 'survey', 'checklist'] },
  actions: { words: ['actions'], content: ['checklist'] },
  plan: { words: ['plan', ...IN_DOCUMENTS.words], content: IN_DOCUMENTS.content },
  review: { words: ['plan', ...IN_DOCUMENTS.words], content: IN_DOCUMENTS.content },
  afterMeeting: { words: ['plan', ...IN_DOCUMENTS.words], content: IN_DOCUMENTS.content },
  documents: { words: ['documentList', ...IN_DOCUMENTS.words], content: [...IN_DOCUMENTS.content, 'search'] },
  examples: { words: ['examples', 'packs'], content: [] },
  packs: { words: ['packs', 'examples', 'systems'], content: ['checklist', 'search'] },
  newExample: { words: ['examples', 'systems'], content: ['checklist'] },
  example: { words: ['examples', 'systems'], content: ['checklist'] },
  shareExample: { words: ['examples', 'systems'], content: ['checklist'] },
  centre: {
    words: ['centre', 'examples', 'systems', 'documents', 'files'],
    content: ['checklist', 'figures', 'search'],
  },
  myData: { words: ['myData', 'merge', 'packs'], content: ['checklist'] },
  handOver: { words: ['handOver', 'myData', ...IN_DOCUMENTS.words], content: IN_DOCUMENTS.content },
  merge: { words: ['merge'], content: [] },
  search: {
    words: ['search', 'documents', 'about'],
    content: ['search', 'checklist', 'law', 'rights', 'risks', 'guidelines', 'words'],
  },
  help: { words: ['about', 'words'], content: [] },
  whatIsAi: { words: ['words'], content: ['words'] },
  wordList: { words: ['words'], content: ['words'] },
  sources: { words: ['about', 'words', 'documents'], content: ['sources', 'figures', 'law', 'checklist', 'words'] },
  about: { words: ['about'], content: ['about'] },
  privacy: { words: ['about'], content: [] },
  accessibility: { words: ['about'], content: ['about'] },
}
