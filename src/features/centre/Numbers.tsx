import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocks } from '../../documents/index.ts'
import { countsOf, saidTo } from '../../domain/collection/counts.ts'
import { stepNumbers } from '../../report/index.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { Select } from '../../ui/Field.tsx'
import { useCollection, useJoined } from './useCollection.ts'

/** How the workplaces answered one step, with the survey's figures beside: for the officer alone, so that nothing is held back. */
export function Numbers() {
  const { t } = useTranslation('centre')
  const { steps } = useContent('checklist')
  const [stepId, setStepId] = useState(steps[0]?.id ?? 'understand')
  const count = useJoined().filter(({ example }) => example.readiness !== undefined).length
  return (
    <section className="section">
      <h2>{t('numbers.title')}</h2>
      {count === 0 ? (
        <p>{t('numbers.none')}</p>
      ) : (
        <>
          <p>{t('numbers.own', { count })}</p>
          <Select
            label={t('numbers.step')}
            options={steps.map(({ id, title }, at) => ({ value: id, label: `${at + 1}. ${title}` }))}
            value={stepId}
            onChange={setStepId}
          />
          <StepCounts stepId={stepId} />
        </>
      )}
    </section>
  )
}

function StepCounts({ stepId }: { readonly stepId: string }) {
  const { t } = useTranslation(['documents', 'common'])
  const { language } = useDevice()
  const { all, about } = useCollection()
  const figures = useContent('figures')
  const step = useContent('checklist').steps.find(({ id }) => id === stepId)
  if (!step) return null
  const numbers = step.questions
    .filter(({ own }) => !own)
    .map((question) => {
      const said = saidTo(all, about, question.id)
      const cells = countsOf(said).map(({ count }) => String(count))
      return { question, of: String(said.size), cells }
    })
  return <Blocks blocks={stepNumbers(step, numbers, { t: (key, values) => t(key, values ?? {}), figures, language })} />
}
