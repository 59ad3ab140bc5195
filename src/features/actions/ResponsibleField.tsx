import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { namesSafetyRepresentative } from '../../domain/plan/responsible.ts'
import { isBlank } from '../../domain/texts/asWritten.ts'
import type { Action } from '../../schema/action.ts'
import { type ResponsibleRole, responsibleRoles } from '../../schema/role.ts'
import { Select, TextField } from '../../ui/Field.tsx'
import { SafetyRepresentativeWarning } from './SafetyRepresentativeWarning.tsx'
import { useResponsibleWords } from './useResponsibleWords.ts'

type Responsible = Action['responsible']
type ResponsibleFieldProps = { readonly responsible: Responsible; readonly onChange: (to: Responsible) => void }

/** Who is responsible: a manager's role from the list, or another in own words. An empty role never takes a place. */
export function ResponsibleField({ responsible, onChange }: ResponsibleFieldProps) {
  const { t } = useTranslation(['actions', 'common'])
  const words = useResponsibleWords()
  const [before, setBefore] = useState(responsible)
  const [blank, setBlank] = useState<string | undefined>()
  const own = blank ?? (responsible.kind === 'own' ? responsible.text : undefined)
  const choose = (value: ResponsibleRole | 'own') => {
    if (value === 'own') return setBlank('')
    const chosen = { kind: 'role', role: value } as const
    setBefore(chosen)
    setBlank(undefined)
    onChange(chosen)
  }
  const write = (text: string) => {
    const hasNothing = isBlank(text)
    setBlank(hasNothing ? text : undefined)
    onChange(hasNothing ? before : { kind: 'own', text })
  }
  return (
    <>
      <Select
        label={t('form.responsible')}
        hint={t('form.responsibleHint')}
        options={[
          ...responsibleRoles.map((value) => ({ value, label: t(`common:responsible.${value}`) })),
          { value: 'own', label: t('form.otherRole') },
        ]}
        value={own === undefined && responsible.kind === 'role' ? responsible.role : 'own'}
        onChange={choose}
      />
      {own === undefined ? null : (
        <TextField
          label={t('form.role')}
          hint={t('form.roleHint')}
          message={messageFor(own)}
          value={own}
          onChange={({ target }) => write(target.value)}
        />
      )}
    </>
  )

  function messageFor(role: string) {
    if (isBlank(role)) return t('form.roleEmpty', { who: words(before) })
    return namesSafetyRepresentative(role) ? <SafetyRepresentativeWarning /> : null
  }
}
