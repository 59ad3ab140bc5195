import { useTranslation } from 'react-i18next'
import { useDayWords } from '../../i18n/useDayWords.ts'
import { dayOrNotSet } from '../../schema/readIsoDate.ts'
import type { RiskAnalysis } from '../../schema/riskAnalysis.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { DayField } from '../../ui/DayField.tsx'
import { TextField } from '../../ui/Field.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'

const PEOPLE = ['manager', 'safetyRepresentative', 'affectedStaff'] as const

/** What a written risk assessment must say of itself: what, where, when and who took part. */
export function RiskAnalysisFacts({ analysis }: { readonly analysis: RiskAnalysis }) {
  const { t } = useTranslation(['risks', 'documents'])
  const { changeOwned } = useWorkEdits()
  const dayWords = useDayWords()
  const change = (part: Partial<Omit<RiskAnalysis, 'kind' | 'id'>>) => changeOwned('risk-analysis', analysis.id, part)
  return (
    <section>
      <h2>{t('facts.title')}</h2>
      <div className="field-grid">
        <TextField
          label={t('facts.what')}
          hint={t('facts.whatHint')}
          value={analysis.what}
          onChange={({ target }) => change({ what: target.value })}
        />
        <TextField
          label={t('facts.where')}
          value={analysis.where}
          onChange={({ target }) => change({ where: target.value })}
        />
        <DayField
          label={t('facts.on')}
          value={analysis.on === 'not-set' ? '' : analysis.on}
          onChange={(day) => change({ on: dayOrNotSet(day) })}
          {...dayWords}
        />
      </div>
      <div className="risk-people">
        {PEOPLE.map((who) => (
          <RadioScale
            key={who}
            legend={t(`documents:risks.${who}`)}
            options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`card.${value}`) }))}
            value={analysis[who]}
            onChoose={(value) => change({ [who]: value })}
          />
        ))}
      </div>
    </section>
  )
}
