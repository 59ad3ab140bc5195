import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newRoleGroup, topicsWith } from '../../domain/training/trainingNeed.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import type { RoleGroup } from '../../schema/training.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useDraft } from '../../store/useDraft.ts'
import { useRemoving } from '../../store/useRemoving.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { AddForm } from '../../ui/AddForm.tsx'
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
  const { rows, removalOf, remove } = useRemoving(groups)
  const undoWords = useUndoWords()
  const { openId, toggle } = useOneOpen('')
  return (
    <>
      <h2>{t('groups.title')}</h2>
      <p>{t('groups.text')}</p>
      {rows.length === 0 ? (
        <p>{t('groups.none')}</p>
      ) : (
        <RowList>
          {rows.map((group) => {
            const removal = removalOf(group)
            return removal ? (
              <UndoNotice key={group.id} as="li" removal={removal} words={t('groups.removed')} {...undoWords} />
            ) : (
              <GroupRow
                key={group.id}
                group={group}
                isOpen={group.id === openId}
                onToggle={() => toggle(group)}
                onRemove={() => remove(group)}
              />
            )
          })}
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
  const draft = useDraft('role-group')
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
      <p role="status">{added === '' ? '' : t('groups.added', { name: added })}</p>
      <AddForm
        draft={draft}
        label={t('groups.own')}
        hint={t('groups.ownHint')}
        add={t('groups.addOwn')}
        missing={t('groups.missing')}
        onAdd={(name) => {
          addOwned(newRoleGroup(name, false))
          return t('groups.added', { name })
        }}
      />
    </>
  )
}
