import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf, askingFor } from '../../addresses/index.ts'
import type { OwnAffair } from '../../domain/checklist/ownAffairs.ts'
import { measureIdOf } from '../../domain/plan/actionWords.ts'
import type { OwnMeasure } from '../../schema/checklist.ts'
import { stepIds } from '../../schema/stepId.ts'
import { useActions } from '../../store/useActions.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'

/** What the union has to do itself: its own list, which is in no plan and no document unless something is ticked. */
export function OwnAffairs({ all }: { readonly all: readonly OwnAffair[] }) {
  const { t } = useTranslation('overview')
  const left = all.filter(({ choice }) => choice === 'not-answered')
  return (
    <>
      <p className="muted">{t('own.text')}</p>
      <ul className="things">
        {all
          .filter((affair) => !left.includes(affair))
          .map((affair) => (
            <ToDo key={affair.question.id} affair={affair} />
          ))}
      </ul>
      {left.length > 0 ? <p>{t('own.left', { count: left.length })}</p> : null}
      <ul>
        {left.map((affair) => (
          <li key={affair.question.id}>
            <ToQuestion affair={affair} />
          </li>
        ))}
      </ul>
    </>
  )
}

function ToDo({ affair }: { readonly affair: OwnAffair }) {
  const { t } = useTranslation(['overview', 'common'])
  const { measure, question, choice } = affair
  if (!measure) return null
  const isToFindOut = question.own && choice === 'dont-know'
  return (
    <li>
      <span>{isToFindOut ? `${t('own.note')} ${measure.what}` : measure.what}</span>
      <br />
      <span className="muted">
        <span>{t('own.because', { choice: t(`common:choice.${choice}`) })}</span> <ToQuestion affair={affair} />
      </span>
      <TakeAlong affair={affair} measure={measure} label={question.label} />
    </li>
  )
}

function ToQuestion({ affair: { step, question } }: { readonly affair: OwnAffair }) {
  return (
    <Link to={askingFor(addressOf('step', { number: stepIds.indexOf(step.id) + 1 }), question.id)}>
      {question.label}
    </Link>
  )
}

type TakeAlongProps = { readonly affair: OwnAffair; readonly measure: OwnMeasure; readonly label: string }

/** The tick without which nothing of this leaves: it makes the measure an action of the union's, never a manager's. */
function TakeAlong({ affair: { question, choice }, measure, label }: TakeAlongProps) {
  const { t } = useTranslation('overview')
  const { addActions } = useWorkEdits()
  const isAdded = useActions().some((action) => measureIdOf(action) === measure.id)
  const add = () => {
    if (isAdded || choice === 'not-answered') return
    addActions([
      {
        what: { kind: 'measure', measureId: measure.id },
        origin: { kind: 'finding', questionId: question.id, choice },
        responsible: { kind: 'own', text: t(`own.doneBy.${measure.doneBy}`) },
        weeks: measure.weeks,
      },
    ])
  }
  return (
    <div className="row">
      <Button look="link" aria-disabled={isAdded} onClick={add}>
        <span>{t('own.take')}</span>
        <span className="visually-hidden">{`: ${label}`}</span>
      </Button>
      <span role="status">{isAdded ? t('own.taken') : ''}</span>
    </div>
  )
}
