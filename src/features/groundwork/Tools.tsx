import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LinkRow, RowList } from '../../ui/RowList.tsx'

/** What describes the workplace, and what one leans on; each with the steps of the checklist that ask for it. */
const GROUPS = [
  {
    name: 'yours',
    tools: [
      { name: 'systems', steps: ['2'] },
      { name: 'riskAnalyses', steps: ['6'] },
      { name: 'guidelines', steps: ['1', '6'] },
      { name: 'training', steps: ['4'] },
      { name: 'log', steps: ['3', '8'] },
    ],
  },
  {
    name: 'leaned',
    tools: [
      { name: 'rights', steps: ['3'] },
      { name: 'compare', steps: ['7'] },
    ],
  },
] as const

/** The tools that do the work the steps call for, each with how far it has come. */
export function Tools() {
  const { t } = useTranslation('groundwork')
  const says = useStatusWords()
  return GROUPS.map(({ name: group, tools }) => (
    <section key={group} className="row-group">
      <h2>{t(`group.${group}`)}</h2>
      <RowList>
        {tools.map(({ name, steps }) => (
          <LinkRow
            key={name}
            mark={<Icon name={name} />}
            title={<Link to={addressOf(name)}>{t(`${name}.name`)}</Link>}
            line={says[name]}
            fact={t('steps', { count: steps.length, steps })}
          />
        ))}
      </RowList>
    </section>
  ))
}

function useStatusWords() {
  const { t } = useTranslation('groundwork')
  const systems = useOwned('system').length
  const analyses = useOwned('risk-analysis').length
  const risks = useOwned('risk').length
  const notes = useOwned('log').length
  const [groups, rows] = [useOwned('role-group').length, useOwned('training-row').length]
  const [guideline] = useOwned('guideline')
  const planned = rows > 0 ? t('training.plan', { count: rows }) : t('training.needs', { count: groups })
  return {
    systems: systems === 0 ? t('systems.none') : t('systems.some', { count: systems }),
    riskAnalyses:
      risks === 0
        ? t(analyses === 0 ? 'riskAnalyses.none' : 'riskAnalyses.begun')
        : t('riskAnalyses.some', { count: risks }),
    guidelines: t(`guidelines.${guideline?.exists ?? 'not-answered'}`),
    training: groups + rows === 0 ? t('training.none') : planned,
    log: notes === 0 ? t('log.none') : t('log.some', { count: notes }),
    rights: t('rights.text'),
    compare: t('compare.text'),
  }
}
