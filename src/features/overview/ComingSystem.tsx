import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { isSameName } from '../../domain/systems/comingSystem.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import { systemKinds } from '../../schema/systemTraits.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { TextField } from '../../ui/Field.tsx'

type ComingSystemProps = {
  readonly system: AiSystem | undefined
  /** True when the person has just said that a system is coming: the next thing to say is which. */
  readonly takesFocus: boolean
}

/** Which system is about to come: a name, of which the register and everything else follow. */
export function ComingSystem({ system, takesFocus }: ComingSystemProps) {
  const { t } = useTranslation(['overview', 'systems'])
  const { nameComingSystem } = useWorkEdits()
  const [name, setName] = useState(system?.name ?? '')
  const known = useOwned('system').map((one) => one.name)
  const examples = systemKinds
    .filter((kind) => kind !== 'own')
    .map((kind) => ({ kind, words: t(`systems:exampleNames.${kind}`) }))
  const suggestions = useId()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // After the page's heading, which takes the focus on arrival.
    if (takesFocus) queueMicrotask(() => form.current?.querySelector('input')?.focus())
  }, [takesFocus])
  const keep = () => nameComingSystem(name, examples.find(({ words }) => isSameName(words, name))?.kind)
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <TextField
        label={t('why.which')}
        hint={t('why.whichHint')}
        list={suggestions}
        value={name}
        onChange={({ target }) => setName(target.value)}
        onBlur={keep}
        message={
          system ? (
            <>
              <span>{t('why.isThere')}</span>{' '}
              <Link to={addressOf('system', { id: system.id })}>{t('why.describe')}</Link>
            </>
          ) : null
        }
      />
      <datalist id={suggestions}>
        {[...new Set([...known, ...examples.map(({ words }) => words)])].map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </form>
  )
}
