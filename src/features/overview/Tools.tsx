import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { useOwned } from '../../store/WorkProvider.tsx'

/** The tools that do the work the steps call for, each with how far it has come. */
export function Tools() {
  const { t } = useTranslation('overview')
  const trainingSays = useTrainingWords()
  const systems = useOwned('system').length
  const risks = useOwned('risk').length
  const notes = useOwned('log').length
  const meetings = useOwned('staff-meeting').length
  const [guideline] = useOwned('guideline')
  const tools = [
    [
      'system',
      addressOf('systems'),
      systems === 0 ? t('tools.system.none') : t('tools.system.some', { count: systems }),
    ],
    ['risks', addressOf('riskAnalyses'), risks === 0 ? t('tools.risks.none') : t('tools.risks.some', { count: risks })],
    ['guidelines', addressOf('guidelines'), t(`tools.guidelines.${guideline?.exists ?? 'not-answered'}`)],
    ['training', addressOf('training'), trainingSays],
    ['stod', addressOf('rights'), t('tools.stod.text')],
    [
      'staffMeeting',
      addressOf('staffMeetings'),
      meetings === 0 ? t('tools.staffMeeting.none') : t('tools.staffMeeting.some', { count: meetings }),
    ],
    ['log', addressOf('log'), notes === 0 ? t('tools.log.none') : t('tools.log.some', { count: notes })],
  ] as const
  return (
    <section className="section">
      <h2>{t('tools.title')}</h2>
      <p className="muted">{t('tools.text')}</p>
      <ul className="things">
        {tools.map(([tool, to, status]) => (
          <li key={tool}>
            <Link to={to}>{t(`tools.${tool}.name`)}</Link>
            <br />
            <span className="muted">{status}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How far the training plan has come. */
function useTrainingWords(): string {
  const { t } = useTranslation('overview')
  const [groups, rows] = [useOwned('role-group').length, useOwned('training-row').length]
  if (rows > 0) return t('tools.training.plan', { count: rows })
  return groups > 0 ? t('tools.training.needs', { count: groups }) : t('tools.training.none')
}
