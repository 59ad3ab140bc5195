import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { ASKED_FOR, addressOf, type PlainAddress } from '../../addresses/index.ts'
import { DISTRIBUTION_FROM, NOTES_ONLY_UP_TO, RECOUNT_DAYS } from '../../domain/suppression/index.ts'
import { Page } from '../../ui/Page.tsx'
import './about.css'
import { OnThisPage } from '../../ui/OnThisPage.tsx'
import { Section } from '../../ui/Section.tsx'
import { useFocusHere } from '../../ui/useFocusHere.ts'
import { WordLinks } from '../../words/index.ts'

const TOPICS = [
  'start',
  'quick',
  'checklist',
  'answers',
  'dontKnow',
  'notApplicable',
  'compare',
  'actions',
  'tools',
  'staffMeeting',
  'plan',
  'pdf',
  'turnTo',
  'save',
  'shared',
  'hide',
  'keyboard',
  'look',
] as const
type Topic = (typeof TOPICS)[number]

const LISTED = ['answers', 'tools', 'staffMeeting', 'keyboard'] as const
type Listed = (typeof LISTED)[number]

/** Where a topic's screens are, by the menu's own words. */
const SCREENS = {
  checklist: ['checklist'],
  compare: ['compare', 'sources'],
  actions: ['actions'],
  tools: ['groundwork', 'overview'],
  staffMeeting: ['staffMeetings'],
  plan: ['plan'],
  turnTo: ['overview'],
  save: ['myData'],
} as const satisfies { readonly [T in Topic]?: readonly PlainAddress[] }
type Shown = keyof typeof SCREENS

/** Numbers that help tells and the rules set. */
const THRESHOLDS = {
  most: NOTES_ONLY_UP_TO,
  some: NOTES_ONLY_UP_TO + 1,
  below: DISTRIBUTION_FROM - 1,
  from: DISTRIBUTION_FROM,
  days: RECOUNT_DAYS,
}

/** How to use the tool, in short topics. */
export function HelpPage() {
  const { t } = useTranslation(['about', 'common'])
  const sections = TOPICS.map((topic) => ({ id: `help-${topic}`, topic, title: t(`help.${topic}.title`) }))
  const askedFor = useSearchParams()[0].get(ASKED_FOR)
  useFocusHere(askedFor !== null, `help-${askedFor ?? ''}`)
  return (
    <Page title={t('help.title')}>
      <p className="lead">{t('help.lead')}</p>
      <WordLinks />
      <OnThisPage label={t('common:onThisPage')} sections={sections} />
      {sections.map(({ id, topic, title }) => (
        <Section key={id} id={id} title={title}>
          <HelpTopic topic={topic} />
        </Section>
      ))}
    </Page>
  )
}

const isListed = (topic: Topic): topic is Listed => LISTED.some((listed) => listed === topic)
const isShown = (topic: Topic): topic is Shown => topic in SCREENS

/** Where an edition in one file, which keeps nothing in the browser, is used in another way. */
const isOtherInOneFile = (topic: Topic): topic is 'save' | 'shared' =>
  import.meta.env.MODE === 'single' && (topic === 'save' || topic === 'shared')

function HelpTopic({ topic }: { readonly topic: Topic }) {
  const { t } = useTranslation('about')
  const lines = isOtherInOneFile(topic)
    ? t(`inOneFile.${topic}`, { returnObjects: true })
    : t(`help.${topic}.text`, { returnObjects: true, ...THRESHOLDS })
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {isListed(topic) ? (
        <ul>
          {t(`help.${topic}.list`, { returnObjects: true }).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {isShown(topic) ? <ScreenLinks topic={topic} /> : null}
    </>
  )
}

function ScreenLinks({ topic }: { readonly topic: Shown }) {
  const { t } = useTranslation('common')
  return (
    <p className="row">
      {SCREENS[topic].map((name) => (
        <Link key={name} to={addressOf(name)}>
          {t(`nav.${name}`)}
        </Link>
      ))}
    </p>
  )
}
