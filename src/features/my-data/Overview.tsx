import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { askedAgain } from '../../domain/systems/employerAnswers.ts'
import { openSystemQuestions } from '../../domain/systems/systemQuestion.ts'
import { openPromises } from '../../domain/work/influenceLog.ts'
import type { Workplace } from '../../schema/workplace.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useAnswers, useOwned, useToday } from '../../store/WorkProvider.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { DataRow } from './DataRow.tsx'
import { HowLongKept } from './HowLongKept.tsx'
import { ToMerge } from './merging/ToMerge.tsx'
import { NetworkCheck } from './NetworkCheck.tsx'
import { type OpenedFile, OpenFile } from './OpenFile.tsx'
import { RestorePointList } from './points/RestorePointList.tsx'
import { SaveCopy } from './SaveCopy.tsx'
import { SetAside } from './SetAside.tsx'
import { StoredWhere } from './StoredWhere.tsx'
import { ToRemove } from './ToRemove.tsx'
import { UnreadableWork } from './UnreadableWork.tsx'
import { UnreadParts } from './UnreadParts.tsx'
import type { Copy } from './useCopy.ts'
import { WhatIsHere } from './WhatIsHere.tsx'
import { WhereToKeep } from './WhereToKeep.tsx'

/** The file whose content is here now, or how it was before. */
export type JustOpened = Pick<OpenedFile, 'name' | 'isAltered'> & { readonly what: 'file' | 'point' }

type OverviewProps = {
  /** The file that was just opened, if one was. */
  readonly opened: JustOpened | undefined
  readonly copy: Copy
  readonly onOpened: (file: OpenedFile) => void
  /** How it was before, to be looked at. */
  readonly onRestore: (file: OpenedFile) => void
  readonly onLock: () => void
  readonly onText: () => void
  /** Everything, or one workplace. */
  readonly onWipe: (workplace?: Workplace) => void
}

/** Everything about where the work is: files first, then what this browser keeps; clearing comes last. */
export function Overview({ opened, copy, onOpened, onRestore, onLock, onText, onWipe }: OverviewProps) {
  const { t } = useTranslation('myData')
  const { unreadable, keep } = useDevice()
  return (
    <Page title={t('title')}>
      <p className="lead">{t('lead')}</p>
      {opened === undefined ? null : (
        <Notice tone="ok" live="status">
          <p>
            <span>{t(opened.what === 'file' ? 'open.done' : 'points.back.done', { name: opened.name })}</span>{' '}
            <Link to={addressOf('overview')}>{t('open.continue')}</Link>
          </p>
          {opened.isAltered ? <p>{t('open.altered', { name: opened.name })}</p> : null}
          <OpenNow />
        </Notice>
      )}
      {unreadable ? <UnreadableWork unreadable={unreadable} /> : null}
      <UnreadParts />
      <section className="section">
        <h2>{t('files')}</h2>
        <RowList>
          <SaveCopy {...{ copy, onLock }} />
          <OpenFile onOpened={onOpened} />
          <ToMerge />
          <DataRow
            icon="staffMeetings"
            title={t('handOver.title')}
            action={<Link to={addressOf('handOver')}>{t('handOver.link')}</Link>}
          >
            <p>{t('handOver.text')}</p>
          </DataRow>
        </RowList>
      </section>
      <RestorePointList onOpened={onRestore} />
      <section className="section">
        <h2>{t('saved.title')}</h2>
        <WhatIsHere />
        <HowLongKept />
        {keep === 'single-file' ? null : <StoredWhere />}
        <RowList>
          <WhereToKeep />
          <NetworkCheck />
          {keep === 'wiped' || keep === 'single-file' ? null : <ToRemove {...{ onText, onWipe }} />}
        </RowList>
      </section>
      <SetAside />
    </Page>
  )
}

/** What whoever has opened a file should know first: how much in it is still open. */
function OpenNow() {
  const { t } = useTranslation('myData')
  const promises = openPromises(useOwned('log'), useToday()).length
  const questions = useOpenQuestions()
  if (promises + questions === 0) return null
  return (
    <p>
      <span>{t('handOver.promises', { count: promises })}</span>{' '}
      <span>{t('handOver.questions', { count: questions })}</span>{' '}
      <Link to={addressOf('handOver')}>{t('handOver.see')}</Link>
    </p>
  )
}

/** The questions to the employer that are open, of the checklist and of the systems. */
function useOpenQuestions(): number {
  const systems = useOwned('system')
  const asked = askedAgain(systems, useOwned('employer-answer')).length
  const unknown = Object.values(useAnswers()).filter((answer) => answer?.choice === 'dont-know').length
  return unknown + openSystemQuestions(systems).length + asked
}
