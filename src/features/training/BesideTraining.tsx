import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { HookStanding } from '../../documents/index.ts'
import { countInWords } from '../../i18n/inWords.ts'
import { useContent } from '../../store/ContentProvider.tsx'

/** The survey's figures on training, the law, and the study grant with whom it is for and its limits: folded. */
export function BesideTraining() {
  const { t } = useTranslation(['training', 'documents'])
  const { topics, beside } = useContent('training')
  const source = useContent('sources').find(({ id }) => id === topics.source)
  return (
    <details className="training-background">
      <summary>{t('beside.title')}</summary>
      <h2>{t('beside.figures')}</h2>
      <p className="muted">{t('beside.figuresText')}</p>
      <ul className="training-beside">
        {beside.figures.map((id) => (
          <Figure key={id} id={id} />
        ))}
      </ul>
      <p>
        <Link to={addressOf('sources')}>{t('beside.more')}</Link>
      </p>
      <h2>{t('beside.law')}</h2>
      <p className="muted">{t('documents:law.reviewed')}</p>
      <ul className="training-beside">
        {beside.law.map((id) => (
          <Hook key={id} id={id} />
        ))}
      </ul>
      <h3>{t('documents:training.grant')}</h3>
      <ul>
        <Hook id={beside.grant} />
      </ul>
      <p className="muted">{t('needs.source', { name: source?.name ?? '' })}</p>
    </details>
  )
}

function Figure({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation('training')
  const figure = useContent('figures').figures.find((one) => one.id === id)
  if (!figure) return null
  const n = countInWords(figure.n, i18n.language)
  return (
    <li>
      <span>{`${figure.takeaway} ${t('beside.respondents', { n, base: figure.base })}`}</span>{' '}
      <span>{figure.caution}</span>
    </li>
  )
}

function Hook({ id }: { readonly id: string }) {
  const hook = useContent('law').hooks.find((one) => one.id === id)
  if (!hook) return null
  return (
    <li>
      <strong>{`${hook.cite}:`}</strong> <span>{hook.gives}</span> <span>{hook.status}</span> <HookStanding id={id} />
    </li>
  )
}
