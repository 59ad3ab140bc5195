import './placeNav.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import {
  type AddressName,
  addressOf,
  isUnder,
  type Listed,
  listedIn,
  type Place,
  placeOf,
  places,
} from '../addresses/index.ts'
import type { WorkState } from '../store/createWorkStore.ts'
import { useHasSeveralWorkplaces } from '../store/useWorkplaces.ts'
import { useOwned, useRound, useRounds, useWorkplace, useWorkState } from '../store/WorkProvider.tsx'
import { Icon } from '../ui/Icon.tsx'
import { CopyAge } from './CopyAge.tsx'
import { Mark } from './Mark.tsx'
import { nameOf, placeName } from './pageNames.ts'
import { StepsInPlace } from './StepsInPlace.tsx'

type PlaceNavProps = {
  readonly name: AddressName | undefined
  /** The number of the step, on a step's page. */
  readonly step: string | undefined
}

/**
 * The five places: a rail where there is room, a bar at the foot of the screen otherwise. One list for both, so that there is
 * one way through the app for whoever hears or tabs it.
 */
export function PlaceNav({ name, step }: PlaceNavProps) {
  const { t } = useTranslation(['frame', 'common'])
  return (
    <nav className="place-nav" aria-label={t('common:nav.label')}>
      <Link className="place-brand" to={addressOf('home')}>
        <Mark />
        Lägeskoll AI
      </Link>
      <WorkplaceHere />
      <ul className="places">
        {places.map((place) => (
          <InRail key={place} place={place} name={name} step={step} />
        ))}
      </ul>
      <ul className="place-asides">
        <li>
          <Link className="place-aside" to={addressOf('myData')} aria-current={name && currentIn('myData', name)}>
            <Icon name="data" />
            <span>{t('common:nav.myData')}</span> <CopyAge />
          </Link>
        </li>
        <li>
          <Link className="place-aside" to={addressOf('help')} aria-current={name && currentIn('help', name)}>
            <Icon name="help" />
            <span>{t('common:nav.help')}</span>
          </Link>
        </li>
      </ul>
    </nav>
  )
}

/** Whose work this is: several representatives may share a computer. */
function WorkplaceHere() {
  const { t } = useTranslation(['frame', 'common'])
  const workplace = useWorkplace()
  const rounds = useRounds()
  const round = useRound()
  const name = workplace?.name.trim() ?? ''
  const hasRounds = round !== undefined && rounds.length > 1
  const hasOthers = useHasSeveralWorkplaces()
  if (name === '' && !workplace?.isExample && !hasRounds && !hasOthers) return null
  return (
    <p className="place-of">
      {name === '' ? hasOthers ? <b>{t('workplace.unnamed')}</b> : null : <b>{name}</b>}
      {workplace?.isExample ? <span>{t('exampleShort')}</span> : null}
      {hasRounds ? (
        <Link to={addressOf('followUp')}>
          {t('round.here', { number: rounds.indexOf(round) + 1, date: round.startedOn })}
        </Link>
      ) : null}
      <Link to={addressOf('workplaces')}>{t(hasOthers ? 'workplace.change' : 'workplace.more')}</Link>
    </p>
  )
}

function InRail({ place, name, step }: PlaceNavProps & { readonly place: Place }) {
  const { t } = useTranslation(['frame', 'common'])
  const counts = useCounts()
  const listed = listedIn(place)
  const isIn = name !== undefined && placeOf(name) === place
  const isPage = name === place && !listed.some((one) => one === name)
  return (
    <li>
      <Link className="place" to={addressOf(place)} aria-current={isPage ? 'page' : isIn}>
        <Icon name={place} />
        <span>{placeName(t, place)}</span> <Count of={counts[COUNTED[place] ?? place]} />
      </Link>
      {isIn && listed.length > 0 ? (
        <ul className="place-pages">
          {listed.map((one) => (
            <li key={one}>
              <Link className="place-page" to={addressOf(one)} aria-current={currentIn(one, name)}>
                <span className="place-name">{nameOf(t, one)}</span> <Count of={counts[one]} />
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {isIn && place === 'checklist' ? <StepsInPlace current={step} /> : null}
    </li>
  )
}

/** A page, or what stands under it, such as one system of the register. */
function currentIn(listed: AddressName, name: AddressName): 'page' | boolean {
  return listed === name ? 'page' : isUnder(name, listed)
}

const actionCount = ({ tables, shown }: WorkState): number =>
  Object.values(tables.action).filter(({ workplaceId }) => workplaceId === shown.workplaceId).length

/** The page whose count a place shows, where that is not its own. */
const COUNTED: { readonly [P in Place]?: Listed } = { plan: 'actions' }

type Counts = { readonly [N in AddressName]?: number }

/** How much there is in a place or on a page, where that is one plain count. */
function useCounts(): Counts {
  const actions = useWorkState(actionCount)
  return {
    systems: useOwned('system').length,
    riskAnalyses: useOwned('risk').length,
    training: useOwned('training-row').length,
    log: useOwned('log').length,
    staffMeetings: useOwned('staff-meeting').filter(({ isRehearsal }) => !isRehearsal).length,
    actions,
  }
}

const Count = ({ of = 0 }: { readonly of: number | undefined }) =>
  of === 0 ? null : <span className="place-count">{of}</span>
