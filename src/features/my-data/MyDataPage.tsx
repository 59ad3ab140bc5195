import { use, useState } from 'react'
import { hasWork } from '../../domain/work/hasWork.ts'
import { forgetSameFile } from '../../exchange/index.ts'
import type { Workplace } from '../../schema/workplace.ts'
import { useReplaceAll, useTables } from '../../store/WorkProvider.tsx'
import { FocusOnArrival } from '../../ui/Page.tsx'
import { ConfirmReplace } from './ConfirmReplace.tsx'
import { ConfirmWipe } from './ConfirmWipe.tsx'
import { ConfirmWipeOne } from './ConfirmWipeOne.tsx'
import { TextForGood } from './for-good/TextForGood.tsx'
import { LockPage } from './locking/LockPage.tsx'
import './my-data.css'
import { MergeOpened } from './merging/MergeOpened.tsx'
import type { OpenedFile } from './OpenFile.tsx'
import { type JustOpened, Overview } from './Overview.tsx'
import { type Copy, useCopy } from './useCopy.ts'
import type { WhatGoes } from './WhatGoes.tsx'
import { WipeOneReceipt, WipeReceipt } from './WipeReceipt.tsx'

type View =
  | { readonly kind: 'overview'; readonly opened: JustOpened | undefined }
  | { readonly kind: 'replace'; readonly what: 'file' | 'point'; readonly file: OpenedFile }
  | { readonly kind: 'merge'; readonly file: OpenedFile }
  | { readonly kind: 'lock' }
  | { readonly kind: 'text' }
  | { readonly kind: 'wipe' }
  | { readonly kind: 'wipe-one'; readonly workplace: Workplace }
  | { readonly kind: 'wiped'; readonly gone: WhatGoes }
  | { readonly kind: 'wiped-one'; readonly gone: readonly string[] }

/** Where the work is kept, and how it leaves and comes back. What cannot be undone is asked about in a view of its own. */
export function MyDataPage() {
  const hasArrived = use(FocusOnArrival)
  const [{ view, turn }, setState] = useState<{ view: View; turn: number }>({
    view: { kind: 'overview', opened: undefined },
    turn: 0,
  })
  const show = (next: View) => setState((before) => ({ view: next, turn: before.turn + 1 }))
  return (
    // Each view is a page of its own to a screen reader: the focus goes to its heading.
    <FocusOnArrival value={hasArrived || turn > 0}>
      <ViewOf key={turn} {...{ view, show }} />
    </FocusOnArrival>
  )
}

function ViewOf({ view, show }: { readonly view: View; readonly show: (view: View) => void }) {
  const copy = useCopy()
  const replaceAll = useReplaceAll()
  const isEmpty = !hasWork(useTables())
  const goBack = () => show({ kind: 'overview', opened: undefined })
  const replace = (file: OpenedFile, what: 'file' | 'point' = 'file') => {
    replaceAll(file.work)
    if (what === 'file') forgetSameFile()
    show({ kind: 'overview', opened: { ...file, what } })
  }
  switch (view.kind) {
    case 'overview':
      return (
        <Overview
          opened={view.opened}
          copy={copy}
          onOpened={(file) => (isEmpty ? replace(file) : show({ kind: 'replace', what: 'file', file }))}
          onRestore={(file) => show({ kind: 'replace', what: 'point', file })}
          onLock={() => show({ kind: 'lock' })}
          onText={() => show({ kind: 'text' })}
          onWipe={(workplace) => show(workplace ? { kind: 'wipe-one', workplace } : { kind: 'wipe' })}
        />
      )
    case 'replace':
      return (
        <ConfirmReplace
          what={view.what}
          file={view.file}
          copy={copy}
          onConfirm={() => replace(view.file, view.what)}
          onMerge={() => show({ kind: 'merge', file: view.file })}
          onCancel={goBack}
        />
      )
    case 'merge':
      return (
        <MergeOpened
          file={view.file}
          onDone={() => show({ kind: 'overview', opened: { ...view.file, what: 'file' } })}
          onCancel={goBack}
        />
      )
    case 'lock':
      return <LockPage copy={copy} onBack={goBack} />
    default:
      return <RemovalView {...{ view, copy, show, goBack }} />
  }
}

type RemovalViewProps = {
  readonly view: Exclude<View, { readonly kind: 'overview' | 'replace' | 'merge' | 'lock' }>
  readonly copy: Copy
  readonly show: (view: View) => void
  readonly goBack: () => void
}

/** What takes something away for good, and the receipts. */
function RemovalView({ view, copy, show, goBack }: RemovalViewProps) {
  switch (view.kind) {
    case 'text':
      return <TextForGood onBack={goBack} />
    case 'wipe-one':
      return (
        <ConfirmWipeOne
          workplace={view.workplace}
          copy={copy}
          onWiped={(gone) => show({ kind: 'wiped-one', gone })}
          onCancel={goBack}
        />
      )
    case 'wiped-one':
      return <WipeOneReceipt gone={view.gone} onBack={goBack} />
    case 'wipe':
      return <ConfirmWipe copy={copy} onWiped={(gone) => show({ kind: 'wiped', gone })} onCancel={goBack} />
    case 'wiped':
      return <WipeReceipt gone={view.gone} />
  }
}
