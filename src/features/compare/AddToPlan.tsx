import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { measureIdOf } from '../../domain/plan/actionWords.ts'
import { actionFrom, suggestionFor } from '../../domain/plan/suggestion.ts'
import type { Choice, Question } from '../../schema/checklist.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useActions } from '../../store/useActions.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'

type AddToPlanProps = { readonly question: Question; readonly choice: Choice }

/** What first replies to the answer, taken into the plan with one press. */
export function AddToPlan({ question, choice }: AddToPlanProps) {
  const { t } = useTranslation('compare')
  const { addActions } = useWorkEdits()
  const actions = useActions()
  const [isAdded, setIsAdded] = useState(false)
  const suggestion = suggestionFor(useContent('checklist'), question, choice)
  if (!suggestion) return null
  const { measure } = suggestion
  const isInPlan = actions.some((action) => measureIdOf(action) === measure.id)
  const toActions = <Link to={addressOf('actions')}>{t('add.toActions')}</Link>
  if (isInPlan && !isAdded)
    return (
      <p className="row">
        <span>{t('add.already', { measure: measure.what })}</span> {toActions}
      </p>
    )
  const add = () => {
    if (isAdded) return
    addActions([actionFrom(suggestion)])
    setIsAdded(true)
  }
  return (
    <>
      <p>{t('add.proposal', { measure: measure.what })}</p>
      <p className="row">
        <Button aria-disabled={isAdded} onClick={add}>
          {t('add.button')} <span className="visually-hidden">– {question.label}</span>
        </Button>
        <span role="status">{isAdded ? t('add.added') : ''}</span>
        {isAdded ? toActions : null}
      </p>
    </>
  )
}
