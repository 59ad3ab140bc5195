import './centre.css'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { addressOf, inPart, PART } from '../../addresses/index.ts'
import { finder } from '../../collection/index.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageTabs } from '../../ui/PageTabs.tsx'
import { CollectedExamples } from './CollectedExamples.tsx'
import { Doubles } from './Doubles.tsx'
import { Incoming } from './Incoming.tsx'
import { Numbers } from './Numbers.tsx'
import { Publishing } from './Publishing.tsx'
import { SampleNotice } from './Sample.tsx'
import { Themes } from './Themes.tsx'
import { useCollection, useJoined, useOpenCollection } from './useCollection.ts'
import { useTaking } from './useTaking.ts'

/** The parts of the centre, by what their addresses say. */
const PARTS = {
  exempel: CollectedExamples,
  dubbletter: Doubles,
  teman: Themes,
  siffror: Numbers,
  publicera: Publishing,
} as const
const parts = ['inkommet', ...(Object.keys(PARTS) as readonly (keyof typeof PARTS)[])] as const

/** A union centre's examples: taken in, searched, sorted, counted and published back. Apart from any workplace's work. */
export function CentrePage() {
  const { t } = useTranslation('centre')
  const [params] = useSearchParams()
  useOpenCollection()
  const { keeps, isOtherThanFile } = useCollection()
  const count = useJoined().length
  // Goes on while other parts are looked at.
  const taking = useTaking()
  useEffect(() => finder.end, [])
  const shown = parts.find((part) => part === params.get(PART)) ?? 'inkommet'
  const Shown = shown === 'inkommet' ? undefined : PARTS[shown]
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
              <span>{t(`part.${part}`)}</span> {part === 'exempel' ? <small>{count}</small> : null}
            </Link>
          ),
        }))}
      />
      {keeps === 'not-kept' ? (
        <Notice tone="warn">
          <p>{t('notKept')}</p>
        </Notice>
      ) : null}
      {Shown ? <Shown /> : <Incoming {...taking} />}
    </Page>
  )
}
