import { useTranslation } from 'react-i18next'
import { usePlanChapters } from '../../documents/index.ts'
import { hasEvidence, hasOwnText } from '../../domain/checklist/ownText.ts'
import { isBlank } from '../../domain/texts/asWritten.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useActions } from '../../store/useActions.ts'
import { usePlanChoices } from '../../store/usePlanChoices.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useAnswers } from '../../store/WorkProvider.tsx'
import { Check } from '../../ui/Field.tsx'

/** The own words that can be handed over, and how many of them are ticked. */
export function useOwnTexts() {
  const questions = useContent('checklist').steps.flatMap((step) => step.questions)
  const answers = useAnswers()
  const { notes, evidence, outcomeNotes } = usePlanChoices()
  const actions = useActions()
  const written = questions.filter(({ id }) => hasOwnText(answers[id]))
  const pointed = questions.filter(({ id }) => hasEvidence(answers[id]))
  const noted = actions.filter(({ outcome }) => outcome.kind === 'given' && !isBlank(outcome.note))
  const chosen =
    written.filter(({ id }) => notes.includes(id)).length +
    pointed.filter(({ id }) => evidence.includes(id)).length +
    noted.filter(({ id }) => outcomeNotes.includes(id)).length
  return { written, pointed, noted, chosen, count: written.length + pointed.length + noted.length }
}

/** Own words to hand over, ticked one by one; all stay here until then. */
export function OwnTexts() {
  const { t } = useTranslation('plan')
  const { written, pointed, noted, count } = useOwnTexts()
  const { notes, evidence, outcomeNotes } = usePlanChoices()
  const actions = useActions()
  const chapters = usePlanChapters()
  const { choosePlan } = useWorkEdits()
  const toggled = <Id,>(all: readonly Id[], id: Id) =>
    all.includes(id) ? all.filter((one) => one !== id) : [...all, id]
  return (
    <>
      <p>{t('leaves.not')}</p>
      {count === 0 ? null : (
        <fieldset className="plan-own-texts">
          <legend className="visually-hidden">{t('own.title')}</legend>
          <p>{t('own.text')}</p>
          {!chapters.includes('steps') ? <p>{t('own.onlyAll')}</p> : null}
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
          {noted.map((action) => (
            <Check
              key={action.id}
              label={t('own.outcomeNote', { number: actions.indexOf(action) + 1 })}
              checked={outcomeNotes.includes(action.id)}
              onChange={() => choosePlan({ outcomeNotes: toggled(outcomeNotes, action.id) })}
            />
          ))}
        </fieldset>
      )}
    </>
  )
}
