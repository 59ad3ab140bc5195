import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newRoleGroup } from '../../domain/training/trainingNeed.ts'
import type { RoleGroup } from '../../schema/training.ts'
import { useRemoving } from '../../store/useRemoving.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Check, TextField } from '../../ui/Field.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'

/** The groups: two are suggested, others are written; a removed one takes its rows along and comes back with them. */
export function RoleGroups() {
  const { t } = useTranslation(['training', 'common'])
  const groups = useOwned('role-group')
  const { removed, undone, remove, undo } = useRemoving()
  return (
    <section className="section">
      <h2>{t('groups.title')}</h2>
      <p>{t('groups.text')}</p>
      {removed.length > 0 ? (
        <UndoNotice
          words={t('groups.removed')}
          undo={t('groups.undo')}
          onUndo={undo}
          gone={undone === 'no-place' ? t('common:undoGone') : undefined}
        />
      ) : null}
      {groups.length === 0 ? <p>{t('groups.none')}</p> : null}
      <ul className="cards">
        {groups.map((group) => (
          <GroupCard key={group.id} group={group} onRemove={() => remove(group)} />
        ))}
      </ul>
      <AddGroup />
    </section>
  )
}

function GroupCard({ group, onRemove }: { readonly group: RoleGroup; readonly onRemove: () => void }) {
  const { t } = useTranslation('training')
  const { changeOwned } = useWorkEdits()
  return (
    <li className="card">
      <TextField
        label={t('groups.name')}
        value={group.name}
        onChange={({ target }) => changeOwned('role-group', group.id, { name: target.value })}
      />
      <Check
        label={t('groups.isManagers')}
        checked={group.isManagers}
        onChange={({ target }) => changeOwned('role-group', group.id, { isManagers: target.checked })}
      />
      <p>
        <Button look="link" onClick={onRemove}>
          {t('groups.remove')}
          <span className="visually-hidden">: {group.name}</span>
        </Button>
      </p>
    </li>
  )
}

function AddGroup() {
  const { t } = useTranslation('training')
  const groups = useOwned('role-group')
  const { addOwned } = useWorkEdits()
  const [own, setOwn] = useState('')
  const [added, setAdded] = useState('')
  const add = (name: string, isManagers: boolean) => {
    addOwned(newRoleGroup(name, isManagers))
    setAdded(name)
  }
  const suggested = (['staff', 'managers'] as const).map((id) => ({
    name: t(`groups.suggested.${id}`),
    isManagers: id === 'managers',
  }))
  return (
    <>
      <p className="row">
        {suggested.map(({ name, isManagers }) => {
          const isThere = groups.some((group) => group.name === name)
          return (
            <Button key={name} aria-disabled={isThere} onClick={() => (isThere ? undefined : add(name, isManagers))}>
              {t('groups.add', { name })}
            </Button>
          )
        })}
      </p>
      <form
        className="training-add"
        onSubmit={(event) => {
          event.preventDefault()
          if (own.trim() === '') return
          add(own.trim(), false)
          setOwn('')
        }}
      >
        <TextField
          label={t('groups.own')}
          hint={t('groups.ownHint')}
          value={own}
          onChange={({ target }) => setOwn(target.value)}
        />
        <button type="submit" className="button">
          {t('groups.addOwn')}
        </button>
      </form>
      <p role="status">{added === '' ? '' : t('groups.added', { name: added })}</p>
    </>
  )
}
