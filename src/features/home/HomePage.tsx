import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { occasions } from '../../schema/occasion.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useWorkplace } from '../../store/WorkProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { OpenExample } from './OpenExample.tsx'

/** The start: what it is, how long it takes, where the answers are. */
export function HomePage() {
  const { t } = useTranslation('home')
  const { keep } = useDevice()
  const hasBegun = useWorkplace() !== undefined
  return (
    <Page title={t('title')}>
      <p className="lead">{t('lead')}</p>
      {keep === 'refused' ? (
        <Notice tone="warn">
          <p>{t('data.refused')}</p>
        </Notice>
      ) : null}
      <div className="cards">
        {/* Whoever has begun is told on the overview what is next, the quick check while it is. */}
        {hasBegun ? (
          <Choice name="continue" to={addressOf('overview')} look="primary" />
        ) : (
          <Choice name="quick" to={addressOf('quickCheck')} look="primary" />
        )}
        <Choice name="full" to={addressOf('checklist')} look="plain" />
      </div>
      <WhyHere />
      <section className="section">
        <h2>{t('open.title')}</h2>
        <p>{t('open.text')}</p>
        <p>
          <Link className={buttonClass('plain')} to={addressOf('myData')}>
            {t('open.button')}
          </Link>
        </p>
      </section>
      <section className="section">
        <h2>{t('data.title')}</h2>
        {import.meta.env.MODE === 'single' ? <OnlyInFile /> : <p>{t('data.here')}</p>}
        <p>{t('data.employer')}</p>
        <p>
          <Link to={addressOf('myData')}>{t('data.choose')}</Link>
        </p>
      </section>
      <OpenExample />
      <p className="muted small">{t('who')}</p>
    </Page>
  )
}

/** In the edition in one file: its words are no part of what the served start page loads. */
function OnlyInFile() {
  const { t } = useTranslation('myData')
  return <p>{t('saved.single-file')}</p>
}

/** One optional question, a link an answer; it is answered on the overview, which brings what edits and says what is next. */
function WhyHere() {
  const { t } = useTranslation('home')
  return (
    <section className="section">
      <h2>{t('why.title')}</h2>
      <p>{t('why.text')}</p>
      <ul>
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

type ChoiceProps = {
  readonly name: 'quick' | 'full' | 'continue'
  readonly to: string
  readonly look: 'primary' | 'plain'
}

function Choice({ name, to, look }: ChoiceProps) {
  const { t } = useTranslation('home')
  const hasTime = name === 'quick' || name === 'full'
  return (
    <section className="card home-choice">
      <h2>{t(`${name}.title`)}</h2>
      <p>{t(`${name}.text`)}</p>
      {hasTime ? <p className="muted">{t(`${name}.time`)}</p> : null}
      <p>
        <Link className={buttonClass(look)} to={to}>
          {t(`${name}.button`)}
        </Link>
      </p>
    </section>
  )
}
