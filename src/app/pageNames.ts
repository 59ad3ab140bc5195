import type { TFunction } from 'i18next'
import type { AddressName, Place } from '../addresses/index.ts'

/** What words the frame needs. */
type FrameWords = TFunction<['frame', 'common']>

/**
 * What each page is called in the frame and in the tab: the part of the app it is in and, below that, which page. No name that
 * a person gave anything and no heading of the content is among them, since a browser keeps the tab's title in its history.
 */
const NAMES = {
  home: [],
  quickCheck: ['tab.quickCheck'],
  standing: ['tab.quickCheck', 'tab.standing'],
  overview: ['common:nav.overview'],
  followUp: ['tab.followUp'],
  workplaces: ['tab.workplaces'],
  checklist: ['common:nav.checklist'],
  step: ['common:nav.checklist'],
  groundwork: ['common:nav.groundwork'],
  compare: ['common:nav.compare'],
  staffMeetings: ['common:nav.staffMeetings'],
  prepareLatest: ['common:nav.staffMeetings', 'tab.prepare'],
  wallOfLatest: ['common:nav.staffMeetings', 'tab.wall'],
  staffMeeting: ['common:nav.staffMeetings', 'tab.one'],
  prepare: ['common:nav.staffMeetings', 'tab.prepare'],
  count: ['common:nav.staffMeetings', 'tab.countIn'],
  wall: ['common:nav.staffMeetings', 'tab.wall'],
  leader: ['common:nav.staffMeetings', 'tab.leader'],
  actions: ['common:nav.actions'],
  systems: ['tab.systems'],
  system: ['tab.systems', 'tab.one'],
  returnedForm: ['tab.systems', 'tab.returnedForm'],
  riskAnalyses: ['tab.risks'],
  riskAnalysis: ['tab.risks', 'tab.one'],
  guidelines: ['tab.guidelines'],
  training: ['tab.training'],
  log: ['tab.log'],
  rights: ['tab.rights'],
  plan: ['common:nav.plan'],
  review: ['common:nav.plan', 'tab.review'],
  afterMeeting: ['common:nav.plan', 'tab.after'],
  documents: ['tab.documents'],
  examples: ['tab.examples'],
  packs: ['tab.examples', 'tab.packs'],
  newExample: ['tab.examples', 'tab.newExample'],
  example: ['tab.examples', 'tab.one'],
  shareExample: ['tab.examples', 'tab.share'],
  centre: ['tab.centre'],
  myData: ['common:nav.myData'],
  handOver: ['common:nav.myData', 'tab.handOver'],
  merge: ['common:nav.myData', 'tab.merge'],
  whatIsAi: ['tab.whatIsAi'],
  wordList: ['tab.wordList'],
  sources: ['common:nav.sources'],
  about: ['common:nav.about'],
  privacy: ['tab.privacy'],
  accessibility: ['common:nav.accessibility'],
  search: ['common:nav.search'],
  help: ['common:nav.help'],
} as const satisfies { readonly [N in AddressName]: readonly string[] }

/** The names of a page, from the part of the app down; none for the start page. */
export const namesOf = (t: FrameWords, name: AddressName): readonly string[] => NAMES[name].map((key) => t(key))

/** A page's own name. */
export const nameOf = (t: FrameWords, name: AddressName): string => namesOf(t, name).at(-1) ?? ''

/** A place's name, where the bar of a phone has no room for its page's. */
export const placeName = (t: FrameWords, place: Place): string =>
  place === 'plan' || place === 'staffMeetings' ? t(`place.${place}`) : nameOf(t, place)
