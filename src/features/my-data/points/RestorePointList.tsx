import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openPickedFile } from '../../../exchange/index.ts'
import { momentInWords } from '../../../i18n/inWords.ts'
import type { RestorePoint } from '../../../schema/restorePoint.ts'
import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/Field.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { RowList } from '../../../ui/RowList.tsx'
import { useFocusNext } from '../../../ui/useFocusNext.ts'
import type { OpenedFile } from '../OpenFile.tsx'
import { AskRemoval } from './AskRemoval.tsx'
import { useRestorePoints } from './useRestorePoints.ts'

/** How the work was before it last became other at one stroke, and the way back: each is looked at before it is put back. */
export function RestorePointList({ onOpened }: { readonly onOpened: (file: OpenedFile) => void }) {
  const { t, i18n } = useTranslation('myData')
  const { list, isUnlisted, hasFailed, look: lookAgain, change } = useRestorePoints()
  const [unread, setUnread] = useState<number>()
  const [hasRemoved, setHasRemoved] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const look = async ({ id, text, at, name }: RestorePoint) => {
    const called = name || momentInWords(at, i18n.language)
    const file = new File([text], called)
    const opened = await openPickedFile(file, 'patient')
    if (opened.kind === 'opened') onOpened({ ...opened, name: called, file })
    else setUnread(id)
  }
  const removing = (act: Parameters<typeof change>[0]) => {
    // What was pressed goes: the focus stays with the list, which stays though it is empty.
    title.current?.focus()
    setHasRemoved(true)
    return change(act)
  }
  if (isUnlisted)
    return (
      <Notice tone="err">
        <p>{t('points.unlisted')}</p>
        <Button onClick={() => void lookAgain()}>{t('points.again')}</Button>
      </Notice>
    )
  if (list.length === 0 && !hasRemoved) return null
  return (
    <section className="section">
      <h2 ref={title} tabIndex={-1}>
        {t('points.title')}
      </h2>
      <p>{t('points.text')}</p>
      {list.length === 0 ? (
        <p>{t('points.none')}</p>
      ) : (
        <>
          <RowList>
            {list.map((point) => (
              <PointRow
                key={point.id}
                point={point}
                isUnread={unread === point.id}
                onLook={() => void look(point)}
                onName={(name) => void change((all) => all.name(point.id, name))}
                onRemove={() => void removing((all) => all.remove(point.id))}
              />
            ))}
          </RowList>
          <RemoveAll onRemove={() => void removing((all) => all.removeAll())} />
        </>
      )}
      {hasFailed ? <Failed text={t('points.failed')} /> : null}
    </section>
  )
}

function RemoveAll({ onRemove }: { readonly onRemove: () => void }) {
  const { t } = useTranslation('myData')
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <p>
        <span>{t('points.removeAllText')}</span>{' '}
        <Button look="link" aria-expanded={isAsking} onClick={() => setIsAsking(!isAsking)}>
          {t('points.removeAll')}
        </Button>
      </p>
      {isAsking ? <AskRemoval text={t('points.askAll')} onNo={() => setIsAsking(false)} onYes={onRemove} /> : null}
    </>
  )
}

const Failed = ({ text }: { readonly text: string }) => (
  <Notice tone="err" live="alert">
    <p>{text}</p>
  </Notice>
)

type PointRowProps = {
  readonly point: RestorePoint
  /** It was looked at and could not be read. */
  readonly isUnread: boolean
  readonly onLook: () => void
  readonly onName: (name: string) => void
  readonly onRemove: () => void
}

function PointRow({ point, isUnread, onLook, onName, onRemove }: PointRowProps) {
  const { t, i18n } = useTranslation('myData')
  const [isOpen, setIsOpen] = useState<'naming' | 'asking' | 'no'>('no')
  const isNaming = isOpen === 'naming'
  const focusNext = useFocusNext()
  const nameButton = useId()
  const when = momentInWords(point.at, i18n.language)
  const keepName = (name: string) => {
    focusNext(nameButton)
    setIsOpen('no')
    onName(name)
  }
  return (
    <li>
      <div className="row-in-list">
        <div className="row-main">
          <div className="row-words">
            <strong className="row-title">{point.name || when}</strong>
            <span className="row-line">
              {point.name === '' ? t(`points.why.${point.why}`) : `${t(`points.why.${point.why}`)}, ${when}`}
            </span>
          </div>
          <div className="row">
            <Button look="small" onClick={onLook}>
              {t('points.look')}
            </Button>
            <Button
              look="link"
              id={nameButton}
              aria-expanded={isNaming}
              onClick={() => setIsOpen(isNaming ? 'no' : 'naming')}
            >
              {t('points.giveName')}
            </Button>
            {/* What was named was to be kept: it does not go at one press. */}
            <Button look="link" onClick={point.name === '' ? onRemove : () => setIsOpen('asking')}>
              {t('points.remove')}
            </Button>
          </div>
        </div>
      </div>
      {isNaming || isOpen === 'asking' || isUnread ? (
        <div className="row-region">
          {isNaming ? <NamePoint point={point} onName={keepName} /> : null}
          {isOpen === 'asking' ? (
            <AskRemoval text={t('points.askNamed')} onYes={onRemove} onNo={() => setIsOpen('no')} />
          ) : null}
          {isUnread ? <Failed text={t('points.unread')} /> : null}
        </div>
      ) : null}
    </li>
  )
}

/** What has a name stays until the person takes it away; an emptied name lets it go with the others. */
function NamePoint({ point, onName }: { readonly point: RestorePoint; readonly onName: (name: string) => void }) {
  const { t } = useTranslation('myData')
  const [name, setName] = useState(point.name)
  return (
    <div className="row">
      <TextField
        label={t('points.name')}
        value={name}
        maxLength={60}
        onChange={({ target }) => setName(target.value)}
      />
      {name.trim() === point.name ? null : <Button onClick={() => onName(name.trim())}>{t('points.keepName')}</Button>}
    </div>
  )
}
