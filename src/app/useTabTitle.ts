import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { matchPath } from 'react-router'
import { type AddressName, addresses, addressNames } from '../addresses/index.ts'

const APP = 'Lägeskoll AI'

/** What an address is called in the tab: the part of the app it is in and, below that, which page; of a step its number. */
const NAMES = {
  home: [],
  quickCheck: ['tab.quickCheck'],
  standing: ['tab.quickCheck', 'tab.standing'],
  overview: ['nav.overview'],
  checklist: ['nav.checklist'],
  step: ['nav.checklist'],
  compare: ['nav.compare'],
  staffMeetings: ['nav.staffMeetings'],
  prepareLatest: ['nav.staffMeetings', 'tab.prepare'],
  wallOfLatest: ['nav.staffMeetings', 'tab.wall'],
  staffMeeting: ['nav.staffMeetings', 'tab.one'],
  prepare: ['nav.staffMeetings', 'tab.prepare'],
  count: ['nav.staffMeetings', 'tab.countIn'],
  wall: ['nav.staffMeetings', 'tab.wall'],
  leader: ['nav.staffMeetings', 'tab.leader'],
  actions: ['nav.actions'],
  systems: ['tab.systems'],
  system: ['tab.systems', 'tab.one'],
  riskAnalyses: ['tab.risks'],
  riskAnalysis: ['tab.risks', 'tab.one'],
  guidelines: ['tab.guidelines'],
  training: ['tab.training'],
  log: ['tab.log'],
  rights: ['tab.rights'],
  plan: ['nav.plan'],
  review: ['nav.plan', 'tab.review'],
  afterMeeting: ['nav.plan', 'tab.after'],
  myData: ['nav.myData'],
  whatIsAi: ['tab.whatIsAi'],
  wordList: ['tab.wordList'],
  sources: ['nav.sources'],
  about: ['nav.about'],
  accessibility: ['nav.accessibility'],
  search: ['nav.search'],
  help: ['nav.help'],
} as const satisfies { readonly [N in AddressName]: readonly string[] }

/**
 * The tab's title, from the address alone: a browser keeps titles in its history, also after everything was cleared, and an
 * employer may read it. So nothing that a person entered and no heading of the content comes into one.
 */
export function useTabTitle(pathname: string): void {
  const { t } = useTranslation('common')
  const name = addressNames.find((one) => matchPath(addresses[one].path, pathname))
  const number = /^\/steg\/([1-8])$/.exec(pathname)?.[1]
  const words = name ? [...NAMES[name].map((key) => t(key)), ...(number ? [number] : [])] : [t('notFound.title')]
  const title = words.length === 0 ? APP : `${words.join(': ')} – ${APP}`
  useEffect(() => {
    document.title = title
  }, [title])
}
