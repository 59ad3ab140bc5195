import { useTranslation } from 'react-i18next'
import { Highlighted, ToldExample } from '../../documents/index.ts'
import { type Collected, collectedStatuses } from '../../schema/collection.ts'
import { Check, Select } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { LikeOthers } from './LikeOthers.tsx'
import { collection, useCollection } from './useCollection.ts'

/** One example in full, with what the centre says of it. */
export function CollectedDetail({ collected, typed }: { readonly collected: Collected; readonly typed: string }) {
  const { t } = useTranslation(['centre', 'examples'])
  const { themes } = useCollection().about
  const { example, earlier, status, themes: own, receivedOn, isSetApart } = collected
  const change = (part: Partial<Collected>) => collection.change([example.id], (one) => ({ ...one, ...part }))
  return (
    <>
      {isSetApart ? (
        <Notice tone="err">
          <p>{t('detail.setApart')}</p>
        </Notice>
      ) : null}
      <ToldExample example={example} draw={(text) => <Highlighted text={text} typed={typed} />}>
        {example.replyTo === undefined ? null : (
          <div>
            <dt>{t('examples:fact.replyTo')}</dt>
            <dd>{example.replyTo}</dd>
          </div>
        )}
      </ToldExample>
      <LikeOthers id={example.id} />
      <p className="muted">{t('detail.received', { day: receivedOn, earlier: earlier.length })}</p>
      <Select
        label={t('list.status')}
        options={collectedStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={status}
        onChange={(next) => change({ status: next })}
      />
      {themes.length === 0 ? null : (
        <fieldset className="centre-bulk">
          <legend>{t('part.teman')}</legend>
          {themes.map(({ id, name }) => (
            <Check
              key={id}
              label={name}
              checked={own.includes(id)}
              onChange={({ target }) =>
                change({ themes: target.checked ? [...own, id] : own.filter((one) => one !== id) })
              }
            />
          ))}
        </fieldset>
      )}
    </>
  )
}
