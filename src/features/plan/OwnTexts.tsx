import { useTranslation } from 'react-i18next'
import { hasEvidence, hasOwnText } from '../../domain/ownText.ts'
import type { QuestionId } from '../../schema/checklist.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers, usePlanChoices, useWorkEdits } from '../../store/WorkProvider.tsx'
import { Check } from '../../ui/Field.tsx'
import { usePlanExtent } from './usePlanExtent.ts'

/** Own words to hand over, ticked one by one; all are out until then. */
export function OwnTexts() {
  const { t } = useTranslation('plan')
  const checklist = useContent('checklist')
  const answers = useAnswers()
  const { notes, evidence } = usePlanChoices()
  const extent = usePlanExtent()
  const { choosePlan } = useWorkEdits()
  const questions = checklist.steps.flatMap((step) => step.questions)
  const written = questions.filter(({ id }) => hasOwnText(answers[id]))
  const pointed = questions.filter(({ id }) => hasEvidence(answers[id]))
  if (written.length + pointed.length === 0) return null
  const toggled = (all: readonly QuestionId[], id: QuestionId) =>
    all.includes(id) ? all.filter((one) => one !== id) : [...all, id]
  return (
    <fieldset className="section plan-own">
      <legend>{t('own.title')}</legend>
      <p>{t('own.text')}</p>
      {extent === 'page-1' ? <p>{t('own.onlyAll')}</p> : null}
      {written.map(({ id, label }) => (
        <Check
          key={id}
          label={t('own.note', { label })}
          checked={notes.includes(id)}
          onChange={() => choosePlan({ notes: toggled(notes, id) })}
        />
      ))}
      {pointed.map(({ id, label }) => (
        <Check
          key={id}
          label={t('own.evidence', { label })}
          checked={evidence.includes(id)}
          onChange={() => choosePlan({ evidence: toggled(evidence, id) })}
        />
      ))}
    </fieldset>
  )
}
