import './home.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { occasions } from '../../schema/occasion.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useWorkplace } from '../../store/WorkProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { Squares, type StackedPart } from '../../ui/StackedRow.tsx'
import { OpenExample } from './OpenExample.tsx'
import { PlanPicture } from './PlanPicture.tsx'

/** The start: what it is, how long it takes, what comes of it, where the answers are. */
export function HomePage() {
  const { t } = useTranslation('home')
  return (
    <Page title={t('title')} wide>
      <Claim />
      <PlanPicture />
      <How />
      <WhyHere />
      <OtherWays />
      <section>
        <h2>{t('data.title')}</h2>
        <p>{import.meta.env.MODE === 'single' ? <InOneFile words="saved.single-file" /> : t('data.here')}</p>
        <p className="muted small">{t('who')}</p>
      </section>
      <Notice tone="warn">
        <p>
          <span>{t('data.employer')}</span>{' '}
          <Link to={addressOf('myData')}>
            {import.meta.env.MODE === 'single' ? <InOneFile words="title" /> : t('data.choose')}
          </Link>
        </p>
      </Notice>
    </Page>
  )
}

/** In the edition in one file, which keeps nothing here: its words are no part of what the served start page loads. */
function InOneFile({ words }: { readonly words: 'title' | 'saved.single-file' | 'saved.only-this-tab' }) {
  const { t } = useTranslation('myData')
  return t(words)
}

/** Whoever has begun is told on the overview what is next, the quick check while it is. */
function Claim() {
  const { t } = useTranslation('home')
  const { copiedAt } = useDevice()
  const hasBegun = useWorkplace() !== undefined
  // Nothing is here, but it was once, and a file of it was saved: that is what the person looks for.
  if (!hasBegun && copiedAt !== undefined) return <BackToFile />
  const way = hasBegun ? 'continue' : 'quick'
  return (
    <div className="home-claim">
      <p className="lead">{t(`${way}.text`)}</p>
      <p>
        <Link className={buttonClass('primary')} to={addressOf(way === 'quick' ? 'quickCheck' : 'overview')}>
          {t(`${way}.button`)}
        </Link>
      </p>
      <ul className="home-facts">
        <li>{t('facts.time')}</li>
        <li>{t('facts.account')}</li>
        <li>{import.meta.env.MODE === 'single' ? <InOneFile words="saved.only-this-tab" /> : t('facts.answers')}</li>
      </ul>
    </div>
  )
}

/** What was kept here is gone, or never was; the mark that a file was saved holds nothing of it, and goes at a wipe. */
function BackToFile() {
  const { t } = useTranslation('home')
  return (
    <div className="home-claim">
      <p className="lead">{t('back.text')}</p>
      <p className="row">
        <Link className={buttonClass('primary')} to={addressOf('myData')}>
          {t('back.open')}
        </Link>
        <Link className={buttonClass('plain')} to={addressOf('quickCheck')}>
          {t('back.begin')}
        </Link>
      </p>
    </div>
  )
}

/** An answer a square, as on every page after this one. */
const SQUARES = {
  findOut: ['yes', 'partly', 'no', 'dont-know'],
  talk: ['dont-know', 'dont-know', 'dont-know', 'yes'],
  meet: ['yes', 'yes', 'partly', 'yes'],
} as const satisfies Readonly<Record<string, readonly StackedPart['id'][]>>

function How() {
  return (
    <ol className="home-how">
      <HowPart part="findOut" />
      <HowPart part="talk" />
      <HowPart part="meet" />
    </ol>
  )
}

function HowPart({ part }: { readonly part: keyof typeof SQUARES }) {
  const { t } = useTranslation('home')
  return (
    <li>
      <Squares parts={SQUARES[part].map((id) => ({ id, count: 1, words: '' }))} />
      <strong>{t(`how.${part}.title`)}</strong>
      <span>{t(`how.${part}.text`)}</span>
    </li>
  )
}

/** One optional question, a link an answer; it is answered on the overview, which brings what edits and says what is next. */
function WhyHere() {
  const { t } = useTranslation('home')
  return (
    <section>
      <h2>{t('why.title')}</h2>
      <ul className="home-rows">
        {occasions.map((occasion) => (
          <li key={occasion}>
            <Link to={addressOf('overview')} state={{ occasion }}>
              {t(`why.${occasion}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function OtherWays() {
  const { t } = useTranslation('home')
  return (
    <section>
      <h2>{t('ways')}</h2>
      <ul className="home-rows">
        <li>
          <Link to={addressOf('checklist')}>{t('full.button')}</Link>
          <span>{t('full.text')}</span>
        </li>
        <li>
          <Link to={addressOf('myData')}>{t('open.button')}</Link>
          <span>{t('open.text')}</span>
        </li>
        <OpenExample />
      </ul>
    </section>
  )
}
