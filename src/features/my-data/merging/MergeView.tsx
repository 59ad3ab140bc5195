import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergePlan, MergeResult, OtherWorkplace } from '../../../exchange/index.ts'
import { useDevice } from '../../../store/DeviceProvider.tsx'
import { useFollow } from '../../../store/WorkProvider.tsx'
import { Button } from '../../../ui/Button.tsx'
import { focusHeading } from '../../../ui/focusHeading.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { useKeepPoint } from '../points/useKeepPoint.ts'
import { SaveCopyButton } from '../SaveCopy.tsx'
import { useCopy } from '../useCopy.ts'
import { FilesSaid } from './FilesSaid.tsx'
import { MergeAsks } from './MergeAsks.tsx'
import { MergeDoubles } from './MergeDoubles.tsx'
import { MergeList } from './MergeList.tsx'
import { type Deciding, useMerging } from './useMerging.ts'

type MergeViewProps = {
  readonly files: readonly File[]
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** What putting files together does, to be read and decided before anything is written. */
export function MergeView({ files: picked, onDone, onCancel }: MergeViewProps) {
  const { t } = useTranslation('merge')
  const [files, setFiles] = useState(picked)
  const { result, waitLonger, ...deciding } = useMerging(files)
  const unlocked = (place: number, file: File) => setFiles((before) => before.with(place, file))
  if (result === undefined) return <p role="status">{t('reading')}</p>
  if (typeof result === 'string')
    return (
      <>
        <Notice tone="err" live="alert">
          <p>{t(`failed.${result}`)}</p>
          {result === 'too-slow' ? <Button onClick={waitLonger}>{t('wait')}</Button> : null}
        </Notice>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </>
    )
  return <Planned {...{ result, files, deciding, onDone, onCancel, unlocked }} />
}

type PlannedProps = MergeViewProps & {
  readonly result: MergeResult
  readonly deciding: Deciding
  /** Puts what is in a locked file in its place. */
  readonly unlocked: (place: number, file: File) => void
}

function Planned({ result, files, deciding, onDone, onCancel, unlocked }: PlannedProps) {
  const { t } = useTranslation('merge')
  const names = files.map(({ name }) => name)
  const { plan, read } = result
  const toSay = plan.kind === 'planned' ? plan.doubles.length : 'which-workplace'
  const before = useRef<typeof toSay>(toSay)
  // What was pressed goes with its question, once the files have been read anew: the page's heading says where one is.
  useLayoutEffect(() => {
    const isLost = before.current !== toSay && document.activeElement === document.body
    before.current = toSay
    if (isLost) focusHeading()
  }, [toSay])
  return (
    <>
      <FilesSaid {...{ result, files }} onUnlocked={unlocked} />
      {plan.kind === 'other-workplace' ? <WhichWorkplace {...{ plan, names, deciding }} /> : null}
      {plan.kind === 'planned' && read.length > 0 ? <WhatIsPlanned {...{ plan, names, deciding, onDone }} /> : null}
      <p className="section">
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </p>
    </>
  )
}

function WhatIsPlanned({
  plan,
  names,
  deciding,
  onDone,
}: Pick<PlannedProps, 'deciding' | 'onDone'> & { readonly plan: MergePlan; readonly names: readonly string[] }) {
  const { t } = useTranslation('merge')
  const { points } = useDevice()
  const copy = useCopy()
  const { isRefused, afterKeeping } = useKeepPoint('merge')
  const follow = useFollow()
  const merge = () =>
    afterKeeping(() => {
      follow(plan.work)
      onDone()
    })
  if (plan.isNothing && plan.doubles.length === 0)
    return (
      <Notice tone="ok" live="status">
        <p>{t(names.length === 1 ? 'nothing' : 'nothingMany')}</p>
      </Notice>
    )
  return (
    <>
      <MergeDoubles {...{ plan, names, deciding }} />
      <MergeAsks {...{ plan, names, deciding }} />
      <MergeList {...{ plan, names }} />
      <div className="section">
        <p>{t(points ? 'copy' : 'notKept')}</p>
        {copy.save ? <SaveCopyButton copy={copy} look="plain" /> : null}
        {isRefused ? (
          <Notice tone="warn" live="alert">
            <p>{t('refused')}</p>
          </Notice>
        ) : null}
        <Button look="primary" onClick={() => void merge()}>
          {t('confirm')}
        </Button>
      </div>
    </>
  )
}

type WhichProps = { readonly plan: OtherWorkplace; readonly names: readonly string[]; readonly deciding: Deciding }

/** A file of another workplace: nothing is mixed until the person says that it is the same. */
function WhichWorkplace({ plan: { ours, theirs, file }, names, deciding }: WhichProps) {
  const { t, i18n } = useTranslation('merge')
  const nameOf = ({ name }: OtherWorkplace['ours'][number]) => name || t('other.unnamed')
  const inWords = (all: OtherWorkplace['ours']) => new Intl.ListFormat(i18n.language).format(all.map(nameOf))
  // Either may have several workplaces: which two are one is then said by name.
  const pairs = theirs.flatMap((other) => ours.map((one) => ({ one, other })))
  return (
    <section className="section">
      <h2>{t('other.title')}</h2>
      <p>{t('other.text', { name: names[file], theirs: inWords(theirs), ours: inWords(ours) })}</p>
      <p className="row">
        {pairs.map(({ one, other }) => (
          <Button
            key={`${other.id} ${one.id}`}
            onClick={() => deciding.say({ of: 'workplace', one: one.id, other: other.id, is: 'same' })}
          >
            {pairs.length === 1 ? t('other.same') : t('other.sameAs', { theirs: nameOf(other), ours: nameOf(one) })}
          </Button>
        ))}
      </p>
    </section>
  )
}
