import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import type { NationalFigure, Survey } from '../../schema/nationalFigure.ts'

type SourceLineProps = { readonly figure: NationalFigure; readonly survey: Survey }

/** Always in the same order: what was asked, who answered, when, how many of those asked, and where to read more. */
export function SourceLine({ figure, survey }: SourceLineProps) {
  const { t } = useTranslation('compare')
  const parts = [
    t('source.asked', { asks: figure.asks }),
    t('source.who', { base: figure.base, n: figure.n }),
    t('source.when'),
    t('source.rate', { rate: survey.responseRatePercent }),
  ]
  return (
    <p className="comparison-source">
      <span>{`${parts.join(' · ')} ·`}</span> <Link to={addressOf('sources')}>{t('source.link')}</Link>
      <br />
      <span>{t('caveat')}</span>
    </p>
  )
}
