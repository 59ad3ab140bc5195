import './topLine.css'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { type AddressName, addressOf, isPlace, pagesAbove } from '../addresses/index.ts'
import { type Look, useDevice } from '../store/DeviceProvider.tsx'
import { buttonClass } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { MoreMenu } from '../ui/MoreMenu.tsx'
import { HideButton } from './HideButton.tsx'
import { Languages } from './Languages.tsx'
import { Mark } from './Mark.tsx'
import { nameOf, placeName } from './pageNames.ts'
import { SaveStatus } from './SaveStatus.tsx'

type TopLineProps = {
  /** Undefined for an address that leads nowhere. */
  readonly name: AddressName | undefined
  /** The number of the step, on a step's page. */
  readonly step: string | undefined
  readonly onHide: () => void
}

/** One line on top of every page: where one is, whether the work is saved, and what is needed seldom. */
export function TopLine({ name, step, onHide }: TopLineProps) {
  const { t } = useTranslation(['frame', 'common'])
  const { reading } = useDevice()
  const { key } = useLocation()
  return (
    <header className="top-line">
      <Link className="top-mark on-phone" to={addressOf('home')}>
        <Mark />
        <span className="visually-hidden">Lägeskoll AI</span>
      </Link>
      <Crumbs name={name} step={step} />
      <div className="top-end">
        <SaveStatus />
        <Link
          className={buttonClass('small')}
          to={addressOf('search')}
          aria-current={name === 'search' ? 'page' : undefined}
        >
          <Icon name="search" />
          <span>{t('common:nav.search')}</span>
        </Link>
        <HideButton onHide={onHide} icon={<Icon name="hide" />} />
        <MoreMenu label={t('more')} at={`${reading} ${key}`}>
          <Languages />
          <LookChoice />
          <Link className="on-phone" to={addressOf('home')}>
            {t('toStart')}
          </Link>
          <Link to={addressOf('workplaces')}>{t('tab.workplaces')}</Link>
          <Link to={addressOf('myData')}>{t('common:nav.myData')}</Link>
          <Link to={addressOf('help')}>{t('common:nav.help')}</Link>
        </MoreMenu>
      </div>
    </header>
  )
}

/** The pages above this one, each a way back to it, and this one's name. */
function Crumbs({ name, step }: Pick<TopLineProps, 'name' | 'step'>) {
  const { t } = useTranslation(['frame', 'common'])
  const above = name === undefined ? [] : pagesAbove(name)
  // A place's short name: the line of a phone has no room for "Handlingsplan".
  const short = (one: AddressName) => (isPlace(one) ? placeName(t, one) : nameOf(t, one))
  const here = name === undefined ? t('common:notFound.title') : short(name)
  return (
    <nav className="crumbs" aria-label={t('crumbs')}>
      <ol>
        {above.map((one) => (
          <li key={one} className="crumb-above">
            <Link to={addressOf(one)}>{short(one)}</Link>
            <Icon name="right" />
          </li>
        ))}
        <li className="crumb-here" aria-current="page">
          {step === undefined ? here : t('step', { number: step })}
        </li>
      </ol>
    </nav>
  )
}

const LOOKS = ['as-computer', 'light', 'dark'] as const

function LookChoice() {
  const { t } = useTranslation(['frame', 'common'])
  const { look, chooseLook } = useDevice()
  return (
    <label>
      <span>{t('look.label')}</span>
      <select value={look} onChange={({ target }) => chooseLook(target.value as Look)}>
        {LOOKS.map((one) => (
          <option key={one} value={one}>
            {t(`look.${one}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
