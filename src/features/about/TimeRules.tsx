import { useTranslation } from 'react-i18next'
import { useContent } from '../../store/ContentProvider.tsx'

/** Times the law and the agreements set, each to be held against the local agreement. */
export function TimeRules() {
  const { t } = useTranslation('about')
  const { timeRules } = useContent('law')
  return (
    <>
      <h3>{t('sources.law.times.title')}</h3>
      <p>{t('sources.law.times.text')}</p>
      <details>
        <summary>{t('sources.law.times.summary', { count: timeRules.length })}</summary>
        <ul className="hooks">
          {timeRules.map(({ id, rule, time, confidence }) => (
            <li key={id}>
              <p>
                <strong>{time}</strong>
                <br />
                {rule}
              </p>
              <p className="muted">
                {t('sources.law.hooks.sure', { letter: confidence, words: t(`sources.law.letters.${confidence}`) })}
              </p>
              <p className="hooks-check">{t('sources.law.times.check')}</p>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
