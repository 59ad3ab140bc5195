import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf, askingFor } from '../../addresses/index.ts'
import { flawsIn, type PlanFlaw } from '../../domain/plan/planQuality.ts'
import { riskSays, type Translate } from '../../report/index.ts'
import { stepIds } from '../../schema/stepId.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useActions } from '../../store/useActions.ts'
import { usePlanChoices } from '../../store/usePlanChoices.ts'
import { useAnswers, useOwned, useToday } from '../../store/WorkProvider.tsx'

/** What the other side could ask about at once. */
export function useFlaws(): readonly PlanFlaw[] {
  const [checklist, answers, actions, risks] = [useContent('checklist'), useAnswers(), useActions(), useOwned('risk')]
  const { followUpOn } = usePlanChoices()
  return flawsIn({ checklist, answers, actions, risks, followUpOn, today: useToday() })
}

/** Each flaw with the way to where it is mended. Never a grade. */
export function WorthALook({ flaws }: { readonly flaws: readonly PlanFlaw[] }) {
  const { t } = useTranslation('plan')
  const kinds = [...new Set(flaws.map(({ kind }) => kind))]
  return (
    <>
      <p>{t('look.text')}</p>
      <ul className="things">
        {kinds.map((kind) => (
          <li key={kind}>
            <span>{t(`look.flaw.${kind}`)}</span>{' '}
            {flaws
              .filter((flaw) => flaw.kind === kind)
              .map((flaw) => (
                <FlawLink key={JSON.stringify(flaw)} flaw={flaw} />
              ))}
          </li>
        ))}
      </ul>
    </>
  )
}

function FlawLink({ flaw }: { readonly flaw: PlanFlaw }) {
  const { t } = useTranslation('plan')
  const { t: words } = useTranslation(['documents', 'common'])
  const say: Translate = (key, values) => words(key, values ?? {})
  const actions = useActions()
  const [checklist, riskCatalogue] = [useContent('checklist'), useContent('risks')]
  if ('actionId' in flaw) {
    const number = actions.findIndex(({ id }) => id === flaw.actionId) + 1
    return <MendLink to={askingFor(addressOf('actions'), flaw.actionId)} words={t('look.action', { number })} />
  }
  if ('risk' in flaw)
    return (
      <MendLink
        to={askingFor(addressOf('riskAnalysis', { id: flaw.risk.riskAnalysisId }), flaw.risk.id)}
        words={riskSays(flaw.risk, { riskCatalogue, t: say })}
      />
    )
  const step = checklist.steps.find(({ id }) => id === flaw.stepId)
  const label = step?.questions.find(({ id }) => id === flaw.questionId)?.label ?? ''
  return (
    <MendLink
      to={askingFor(addressOf('step', { number: stepIds.indexOf(flaw.stepId) + 1 }), flaw.questionId)}
      words={label}
    />
  )
}

const MendLink = ({ to, words }: { readonly to: string; readonly words: string }) => (
  <>
    <Link to={to}>{words}</Link>{' '}
  </>
)
