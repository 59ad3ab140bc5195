import { useTranslation } from 'react-i18next'
import { confidences } from '../../schema/legalConfidence.ts'
import { Notice } from '../../ui/Notice.tsx'
import { HooksByStep } from './HooksByStep.tsx'
import { LawFamilies } from './LawFamilies.tsx'
import { TimeRules } from './TimeRules.tsx'

/** The law behind the tool: how sure, how old, and every hook. */
export function LawSources() {
  const { t } = useTranslation('about')
  return (
    <>
      <Notice tone="warn">
        <p>
          <strong>{t('sources.law.notReviewed')}</strong> <span>{t('sources.law.notAdvice')}</span>
        </p>
      </Notice>
      <h3>{t('sources.law.letters.title')}</h3>
      <p>{t('sources.law.letters.text')}</p>
      <dl className="letters">
        {confidences.map((letter) => (
          <div key={letter}>
            <dt>{letter}</dt>
            <dd>{t(`sources.law.letters.${letter}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('sources.law.letters.check')}</p>
      <LawFamilies />
      <HooksByStep />
      <TimeRules />
    </>
  )
}
