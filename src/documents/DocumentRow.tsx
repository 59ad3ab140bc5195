import './documentButtons.css'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '../report/index.ts'
import type { StaffMeeting } from '../schema/staffMeeting.ts'
import { FormatButtons } from './FormatButtons.tsx'
import { ToldBefore } from './ToldBefore.tsx'
import { useDocument } from './useDocument.ts'
import { useMaking } from './useMaking.ts'
import { usePagesInWords } from './usePagesInWords.ts'
import { usePrepared } from './usePrepared.ts'
import { WhatBecame } from './WhatBecame.tsx'

type DocumentRowProps = {
  readonly id: DocumentId
  /** Stands before the words, such as an icon. */
  readonly mark?: ReactNode
  /** The name as a link to where it is filled in, where it has such a page. */
  readonly link?: (name: string) => ReactNode
  /** The meeting it is of, where it is of one. */
  readonly staffMeetingId?: StaffMeeting['id']
}

/** One document in a list: what it is for, how long it is, what leaves with it, and its files; nothing while it has nothing to say. */
export function DocumentRow({ id, mark, link, staffMeetingId }: DocumentRowProps) {
  const { t } = useTranslation('documents')
  const document = useDocument(id, staffMeetingId === undefined ? {} : { staffMeetingId })
  const length = usePrepared('pages', id, staffMeetingId)
  const inWords = usePagesInWords()
  const { making, make } = useMaking(document)
  if (!document.isThere) return null
  const name = t(`list.${id}.name`)
  return (
    <li className="document-row">
      <div className="row-in-list">
        {mark === undefined ? null : <span className="row-mark">{mark}</span>}
        <div className="row-main">
          <div className="row-words">
            <h3>{link ? link(name) : name}</h3>
            <p>{t(`list.${id}.purpose`)}</p>
            <div className="document-told">
              <p className="document-length muted">{length ? inWords(length.made) : ''}</p>
              {document.audience === 'own-use' ? (
                <p>
                  <strong>{t('ownUse')}</strong>
                </p>
              ) : null}
              <ToldBefore
                document={document}
                of={<span className="visually-hidden">{`: ${name}`}</span>}
                isLeavingTold={false}
              />
            </div>
          </div>
          <FormatButtons look="row" name={name} onMake={make} />
        </div>
      </div>
      <div className="document-row-made">
        <WhatBecame making={making} />
      </div>
    </li>
  )
}
