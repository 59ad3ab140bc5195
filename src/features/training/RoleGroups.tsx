import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isBlank } from '../../domain/texts/asWritten.ts'
import { newRoleGroup, topicsWith } from '../../domain/training/trainingNeed.ts'
import type { RoleGroup } from '../../schema/training.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useRemoving } from '../../store/useRemoving.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Check, TextField } from '../../ui/Field.tsx'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { useOneOpen } from '../../ui/useOneOpen.ts'
import { GroupName } from './GroupName.tsx'

/** The groups: two are suggested, others are written; a removed one takes its rows along and comes back with them. */
export function RoleGroups() {
  const { t } = useTranslation(['training', 'common'])
  const groups = useOwned('role-group')
  const { removed, undone, remove, undo } = useRemoving()
  const { openId, toggle } = useOneOpen('')
  return (
    <>
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
      {groups.length === 0 ? (
        <p>{t('groups.none')}</p>
      ) : (
        <RowList>
          {groups.map((group) => (
            <GroupRow
              key={group.id}
              group={group}
              isOpen={group.id === openId}
              onToggle={() => toggle(group)}
              onRemove={() => remove(group)}
            />
          ))}
        </RowList>
      )}
      <AddGroup />
    </>
  )
}

type GroupRowProps = {
  readonly group: RoleGroup
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onRemove: () => void
}

function GroupRow({ group, isOpen, onToggle, onRemove }: GroupRowProps) {
  const { t } = useTranslation('training')
  const { changeOwned } = useWorkEdits()
  const { topics } = useContent('training')
  const count = topicsWith(topics, group, 'now').length
  return (
    <OpenRow
      id={`${group.id}-group`}
      mark=""
      name={<GroupName group={group} />}
      line={
        <p className="muted">
          {[group.isManagers ? [t('groups.managers')] : [], count > 0 ? [t('needs.now', { count })] : []]
            .flat()
            .join(' · ')}
        </p>
      }
      isOpen={isOpen}
      onToggle={onToggle}
    >
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
      <Button look="link" onClick={onRemove}>
        <span>{t('groups.remove')}</span>
        <span className="visually-hidden">{`: ${group.name}`}</span>
      </Button>
    </OpenRow>
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
          if (isBlank(own)) return
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
