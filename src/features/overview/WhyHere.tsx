import './whyHere.css'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { occasions } from '../../schema/occasion.ts'
import { useSituation } from '../../store/useSituation.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useRound } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { ComingSystem } from './ComingSystem.tsx'

/** Why the person came: one question that nobody must answer. What was pressed on the start page is answered on arrival. */
export function WhyHere() {
  // The words of the field too: fetched when it comes, they would take the page away for a moment.
  const { t } = useTranslation(['overview', 'home', 'systems'])
  const { chooseOccasion } = useWorkEdits()
  const { occasion, system } = useSituation()
  const said = useSaid()
  const isFirst = useRound() === undefined
  const [isOpen] = useState(isFirst && said === undefined)
  // Which system is asked in the open until it is named; from the next visit on it is folded with the rest.
  const [wasNamed] = useState(system !== undefined)
  const which =
    occasion === 'system-coming' ? <ComingSystem system={system} takesFocus={said === 'system-coming'} /> : null
  const fields = useId()
  const named = system && inOneLine(system.name)
  const answer = occasion === 'not-answered' ? t('why.optional') : t(`home:why.${occasion}`)
  return (
    <div className="why-here">
      <details open={isOpen}>
        <summary>
          <strong>{t('home:why.title')}</strong> <span className="muted">{named ? `${answer}: ${named}` : answer}</span>
        </summary>
        <div id={fields}>
          <RadioScale
            legend={<span className="visually-hidden">{t('home:why.title')}</span>}
            hint={t('why.hint')}
            options={occasions.map((value) => ({ value, label: t(`home:why.${value}`) }))}
            value={occasion}
            onChoose={chooseOccasion}
          />
          {wasNamed ? which : null}
          {occasion === 'not-answered' ? null : (
            <Button
              look="link"
              onClick={() => {
                chooseOccasion('not-answered')
                document.getElementById(fields)?.querySelector('input')?.focus()
              }}
            >
              {t('why.clear')}
            </Button>
          )}
        </div>
      </details>
      {wasNamed ? null : which}
    </div>
  )
}

/** What was pressed on the start page, answered once: whoever comes back to the page later has not pressed it again. */
function useSaid() {
  const { chooseOccasion } = useWorkEdits()
  const location = useLocation()
  const { pathname } = location
  const state: unknown = location.state
  const navigate = useNavigate()
  const asked = typeof state === 'object' && state !== null && 'occasion' in state ? state.occasion : undefined
  const pressed = occasions.find((one) => one === asked)
  const [said] = useState(pressed)
  useEffect(() => {
    if (pressed === undefined) return
    chooseOccasion(pressed)
    void navigate(pathname, { replace: true, state: null })
  }, [pressed, chooseOccasion, navigate, pathname])
  return said
}
