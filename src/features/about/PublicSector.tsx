import { useTranslation } from 'react-i18next'
import type { PublicSector as PublicSectorContent } from '../../schema/nationalFigure.ts'
import { useContent } from '../../store/ContentProvider.tsx'

/** Background on the public sector, in sentences that keep the source's hedges, and what the report says besides its numbers. */
export function PublicSector() {
  const { t } = useTranslation('about')
  const { figures, scenarios, mostExposed, ...said } = useContent('figures').publicSector
  const inScenarios = new Set(scenarios.flatMap((scenario) => scenario.figures))
  return (
    <>
      <p>{t('sources.publicSector.text')}</p>
      <ul>
        {figures
          .filter(({ id }) => !inScenarios.has(id))
          .map(({ id, sentence }) => (
            <li key={id}>{sentence}</li>
          ))}
      </ul>
      <p>{mostExposed}</p>
      <h3>{t('sources.publicSector.scenarios')}</h3>
      <Scenarios scenarios={scenarios} figures={figures} />
      {(['caveats', 'inWords', 'obstacles', 'recommendations'] as const).map((part) => (
        <div key={part}>
          <h3>{t(`sources.publicSector.${part}`)}</h3>
          <ul>
            {said[part].map(({ id, says }) => (
              <li key={id}>{says}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

/** Each scenario with what it takes for granted and the numbers the report gives for it, if any. */
function Scenarios({ scenarios, figures }: Pick<PublicSectorContent, 'scenarios' | 'figures'>) {
  return (
    <dl className="explained">
      {scenarios.map(({ id, title, says, figures: own }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd>
            <span>{says}</span>
            <span>{figures.map((figure) => (own.includes(figure.id) ? ` ${figure.sentence}` : '')).join('')}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
