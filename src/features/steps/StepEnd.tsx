import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import type { Step } from '../../schema/checklist.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useRound } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Field.tsx'
import { FootBar } from '../../ui/FootBar.tsx'

type StepEndProps = {
  readonly step: Step
  readonly number: number
  readonly last: number
  /** A next question waits: going on to it is what the page is for, and the one button that stands out. */
  readonly hasNext: boolean
}

/** The end of a step: the person says whether it is done, skips it, or goes on. Nothing is required for either. */
export function StepEnd({ step, number, last, hasNext }: StepEndProps) {
  const { t } = useTranslation('steps')
  const { markStep } = useWorkEdits()
  const navigate = useNavigate()
  const mark = useRound()?.marks[step.id]
  const next = number < last ? addressOf('step', { number: number + 1 }) : addressOf('overview')
  const skip = () => {
    markStep(step.id, mark === 'skipped' ? 'open' : 'skipped')
    if (mark !== 'skipped') void navigate(next)
  }
  const goOn = (
    <Button look={hasNext ? 'plain' : 'primary'} onClick={() => void navigate(next)}>
      {t(number < last ? 'saveAndGoOn' : 'saveAndFinish')}
    </Button>
  )
  return (
    <>
      <div className="step-end">
        <Check
          label={t('done')}
          checked={mark === 'done'}
          onChange={({ target }) => markStep(step.id, target.checked ? 'done' : 'open')}
        />
        <Button look="link" onClick={skip}>
          {t(mark === 'skipped' ? 'unskip' : 'skip')}
        </Button>
        {number > 1 ? <Link to={addressOf('step', { number: number - 1 })}>{t('previous')}</Link> : null}
      </div>
      {hasNext ? <p>{goOn}</p> : <FootBar>{goOn}</FootBar>}
    </>
  )
}
