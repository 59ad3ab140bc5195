import './examples.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { FootBar } from '../../ui/FootBar.tsx'
import { Page } from '../../ui/Page.tsx'
import { ExampleFacts } from './ExampleFacts.tsx'
import { ExampleTexts } from './ExampleTexts.tsx'
import { FillFromPlan } from './FillFromPlan.tsx'
import { Readiness } from './Readiness.tsx'
import { useExampleEdits } from './useExampleEdits.ts'

/** One good example: what is told of it, what it is sorted by, and beside it how the workplace stands. Each change counts at once. */
export function ExamplePage() {
  const { t } = useTranslation('examples')
  const { example, change } = useExampleEdits()
  const back = <Link to={addressOf('examples')}>{t('back')}</Link>
  if (example === 'gone')
    return (
      <Page title={t('one')} before={back}>
        <p>{t('gone')}</p>
      </Page>
    )
  const id = 'id' in example ? example.id : undefined
  return (
    <Page title={t('one')} before={back} wide>
      <p className="lead">{t('oneLead')}</p>
      <p className="muted">{t('saves')}</p>
      <div className="example-page">
        <div>
          <ExampleTexts example={example} onChange={change} />
          <ExampleFacts example={example} onChange={change} />
          <FootBar>
            {id === undefined ? (
              <span className="muted">{t('share.first')}</span>
            ) : (
              <Link className={buttonClass('primary')} to={addressOf('shareExample', { id })}>
                {t('share.look')}
              </Link>
            )}
          </FootBar>
        </div>
        <aside className="example-aside" aria-label={t('aside')}>
          <FillFromPlan example={example} onChange={change} />
          <Readiness />
        </aside>
      </div>
    </Page>
  )
}
