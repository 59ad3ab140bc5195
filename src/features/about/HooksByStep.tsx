import { useTranslation } from 'react-i18next'
import { useContent } from '../../store/ContentProvider.tsx'
import { HookEntry } from './HookEntry.tsx'

/** All legal hooks under the steps they serve; one that serves several stands under each. */
export function HooksByStep() {
  const { t } = useTranslation('about')
  const { steps } = useContent('checklist')
  const { hooks, families } = useContent('law')
  const entries = hooks.flatMap((hook) => {
    const family = families.find(({ id }) => id === hook.family)
    return family ? [{ hook, family }] : []
  })
  return (
    <>
      <h3>{t('sources.law.hooks.title')}</h3>
      <p>{t('sources.law.hooks.text')}</p>
      {steps.map(({ id, title }, index) => {
        const ofStep = entries.filter(({ hook }) => hook.steps.includes(id))
        if (ofStep.length === 0) return <p key={id}>{t('sources.law.hooks.none', { number: index + 1, title })}</p>
        return (
          <details key={id}>
            <summary>{t('sources.law.hooks.summary', { number: index + 1, title, count: ofStep.length })}</summary>
            <ul className="hooks">
              {ofStep.map(({ hook, family }) => (
                <HookEntry key={hook.id} hook={hook} family={family} />
              ))}
            </ul>
          </details>
        )
      })}
    </>
  )
}
