import './centre.css'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { addressOf, inPart, PART } from '../../addresses/index.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageTabs } from '../../ui/PageTabs.tsx'
import { CollectedExamples } from './CollectedExamples.tsx'
import { Incoming } from './Incoming.tsx'
import { Numbers } from './Numbers.tsx'
import { Publishing } from './Publishing.tsx'
import { SampleNotice } from './Sample.tsx'
import { Themes } from './Themes.tsx'
import { useCollection, useOpenCollection } from './useCollection.ts'

/** The parts of the centre, by what their addresses say. */
const PARTS = {
  inkommet: Incoming,
  exempel: CollectedExamples,
  teman: Themes,
  siffror: Numbers,
  publicera: Publishing,
} as const
type Part = keyof typeof PARTS
const parts = Object.keys(PARTS) as readonly Part[]

/** A union centre's examples: taken in, searched, sorted, counted and published back. Apart from any workplace's work. */
export function CentrePage() {
  const { t } = useTranslation('centre')
  const [params] = useSearchParams()
  useOpenCollection()
  const { all, keeps, isOtherThanFile } = useCollection()
  const shown = parts.find((part) => part === params.get(PART)) ?? 'inkommet'
  const Shown = PARTS[shown]
  return (
    <Page title={t('title')} wide>
      <p className="lead">{t('lead')}</p>
      <p className="muted" role="status">
        <span>{t(`keeps.${keeps}`)}</span> <span>{isOtherThanFile ? t('notInFile') : ''}</span>
      </p>
      <SampleNotice />
      <PageTabs
        label={t('parts')}
        tabs={parts.map((part) => ({
          id: part,
          link: (
            <Link to={inPart(addressOf('centre'), part)} aria-current={part === shown ? 'page' : undefined}>
              <span>{t(`part.${part}`)}</span> {part === 'exempel' ? <small>{all.size}</small> : null}
            </Link>
          ),
        }))}
      />
      {keeps === 'not-kept' ? (
        <Notice tone="warn">
          <p>{t('notKept')}</p>
        </Notice>
      ) : null}
      <Shown />
    </Page>
  )
}
