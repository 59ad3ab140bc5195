import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { HookStanding } from '../../documents/index.ts'
import { hooksForSystem, readAiAct } from '../../domain/systems/systemLaw.ts'
import { traitsOf } from '../../domain/systems/systemQuestion.ts'
import { openSays } from '../../report/index.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** So many hooks at once; the rest are one press away. */
const FIRST = 5

/** What the answers mean: how the AI Act reads, and which law fits, each with its date and how sure it is. */
export function WhatItMeans({ system }: { readonly system: AiSystem }) {
  const { t } = useTranslation('systems')
  const { t: words } = useTranslation(['documents', 'common'])
  const { systemLaw } = useContent('rights')
  const traits = traitsOf(system)
  const reading = readAiAct(traits)
  const said = systemLaw.readings.find(({ id }) => id === reading.because)
  const hooks = hooksForSystem(traits, systemLaw)
  return (
    <section className="section">
      <h2>{t('means.title')}</h2>
      <Notice
        tone={reading.kind === 'prohibited' || reading.kind === 'likely-high-risk' ? 'warn' : 'info'}
        live="status"
      >
        <p>
          <strong>{t(`means.reading.${reading.kind}`)}</strong>
        </p>
        <p>
          <span>{said?.words}</span> <span>{openSays(reading, (key, values) => words(key, values ?? {}))}</span>
        </p>
        {said ? <HookStanding id={said.hook} /> : null}
      </Notice>
      <h3>{t('means.law')}</h3>
      <p className="muted">{t('means.lawText')}</p>
      <ul>
        {hooks.slice(0, FIRST).map(({ hook, because }) => (
          <HookLine key={hook} id={hook} because={systemLaw.reasons.find(({ id }) => id === because)?.words ?? ''} />
        ))}
      </ul>
      {hooks.length > FIRST ? (
        <details>
          <summary>{t('means.more', { count: hooks.length - FIRST })}</summary>
          <ul>
            {hooks.slice(FIRST).map(({ hook, because }) => (
              <HookLine
                key={hook}
                id={hook}
                because={systemLaw.reasons.find(({ id }) => id === because)?.words ?? ''}
              />
            ))}
          </ul>
        </details>
      ) : null}
      <p>
        <Link to={addressOf('rights')}>{t('means.rights')}</Link>
      </p>
    </section>
  )
}

function HookLine({ id, because }: { readonly id: string; readonly because: string }) {
  const { t } = useTranslation('systems')
  const hook = useContent('law').hooks.find((one) => one.id === id)
  if (!hook) return null
  return (
    <li>
      <strong>{`${hook.cite}:`}</strong> <span>{hook.gives}</span> <HookStanding id={id} />{' '}
      <span className="muted">{t('means.because', { words: because })}</span>
    </li>
  )
}
