import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

const APP = 'Lägeskoll AI'

/** What each part of the app is called in the tab, by the first step of its address. */
const NAMES = {
  snabbkoll: 'tab.quickCheck',
  oversikt: 'nav.overview',
  checklista: 'nav.checklist',
  steg: 'nav.checklist',
  jamfor: 'nav.compare',
  apt: 'nav.meeting',
  atgarder: 'nav.actions',
  system: 'tab.systems',
  risker: 'tab.risks',
  riktlinjer: 'tab.guidelines',
  utbildning: 'tab.training',
  logg: 'tab.log',
  stod: 'tab.rights',
  plan: 'nav.plan',
  data: 'nav.myData',
  'vad-ar-ai': 'tab.whatIsAi',
  ordlista: 'tab.wordList',
  kallor: 'nav.sources',
  om: 'nav.about',
  tillganglighet: 'nav.accessibility',
  hjalp: 'nav.help',
} as const

/** What the pages below such a part are called, by the last step of their address; the leader's window is told from the wall. */
const BELOW = {
  lage: 'tab.standing',
  forbered: 'tab.prepare',
  visa: 'tab.wall',
  ledare: 'tab.leader',
  rakna: 'tab.countIn',
  granska: 'tab.review',
  'efter-motet': 'tab.after',
} as const

const lookUp = <T extends object>(names: T, part: string): T[keyof T] | undefined =>
  Object.hasOwn(names, part) ? names[part as keyof T] : undefined

/**
 * The tab's title, from the address alone: a browser keeps titles in its history, also after everything was cleared, and an
 * employer may read it. So nothing that a person entered and no heading of the content comes into one.
 */
export function useTabTitle(pathname: string): void {
  const { t } = useTranslation('common')
  const [, part = '', ...below] = pathname.split('/')
  const last = below.at(-1) ?? ''
  const words = () => {
    const name = lookUp(NAMES, part)
    if (part === '') return APP
    if (!name) return `${t('notFound.title')} – ${APP}`
    if (last === '') return `${t(name)} – ${APP}`
    const page = part === 'steg' && /^[1-8]$/.test(last) ? last : t(lookUp(BELOW, last) ?? 'tab.one')
    return `${t(name)}: ${page} – ${APP}`
  }
  const title = words()
  useEffect(() => {
    document.title = title
  }, [title])
}
