import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import type { PublicSector, Survey } from '../../schema/nationalFigure.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { RowList } from '../../ui/RowList.tsx'

type BackgroundProps = {
  readonly publicSector: PublicSector
  readonly survey: Survey
  readonly openId: string
  readonly onToggle: (row: { readonly id: string }) => void
}

/** What the figures rest on, a row each, closed to begin with. */
export function Background({ publicSector, survey, openId, onToggle }: BackgroundProps) {
  const { t } = useTranslation('compare')
  // From the start: fetched at a press, or on the way to paper, it would take the page away for a moment.
  const report = useContent('sources').find(({ id }) => id === 'eso')?.name ?? ''
  const row = (id: string) => ({ id, mark: '', isOpen: openId === id, onToggle: () => onToggle({ id }) })
  return (
    <section className="comparison-step">
      <h2>{t('background')}</h2>
      <RowList>
        <OpenRow {...row('public-sector')} name={t('publicSector.title')}>
          <PublicSectorFigures report={report} {...publicSector} />
        </OpenRow>
        <OpenRow {...row('method')} name={t('method.title')}>
          <SurveyMethod survey={survey} />
        </OpenRow>
      </RowList>
    </section>
  )
}

/** Figures on the public sector: sentences with the report's own hedges, never beside an answer. */
function PublicSectorFigures(props: PublicSector & { readonly report: string }) {
  const { report, figures, mostExposed, scenariosInShort, caveats } = props
  const { t } = useTranslation('compare')
  return (
    <>
      <p>
        <span>{t('publicSector.text', { name: report })}</span>{' '}
        <Link to={addressOf('sources')}>{t('source.link')}</Link>
      </p>
      <ul>
        {figures.map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
      </ul>
      <p>{mostExposed}</p>
      <p>{scenariosInShort}</p>
      <ul>
        {caveats.map(({ id, says }) => (
          <li key={id}>{says}</li>
        ))}
      </ul>
    </>
  )
}

/** The survey in short: who was asked, how many answered, and what that means for the figures. */
function SurveyMethod({ survey }: { readonly survey: Survey }) {
  const { t } = useTranslation('compare')
  const { invited, responded, from, to, who, caveats } = survey
  // The first two say how few answered and who they may be; the rest stands on /kallor.
  const limits = caveats.slice(0, 2)
  return (
    <>
      <p>{who}</p>
      <p>{t('method.counts', { invited, responded, from, to })}</p>
      {limits.map((limit) => (
        <p key={limit}>{limit}</p>
      ))}
      <p>{t('caveat')}</p>
      <p>
        <Link to={addressOf('sources')}>{t('method.link')}</Link>
      </p>
    </>
  )
}
