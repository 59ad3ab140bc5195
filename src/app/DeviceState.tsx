import { type ReactNode, useCallback } from 'react'
import { useStore } from 'zustand'
import type { Outside } from '../records/edited.ts'
import type { WorkStore } from '../store/createWorkStore.ts'
import { DeviceProvider, SaveStatusProvider } from '../store/DeviceProvider.tsx'
import { useLeaveWarning } from '../ui/useLeaveWarning.ts'
import type { Boot } from './boot.ts'
import { useDeviceState } from './useDeviceState.ts'
import { isKept } from './useKeeping.ts'

type DeviceStateProps = {
  readonly boot: Boot
  readonly store: WorkStore
  readonly outside: Outside
  readonly children: ReactNode
}

/** Hands the pages what they may know of this browser. `children` come from above: an edit, or its saving, draws none of them anew. */
export function DeviceState({ boot, store, outside, children }: DeviceStateProps) {
  const { device, told, isUncopied } = useDeviceState(boot, store, outside)
  return (
    <DeviceProvider value={device}>
      <Saving store={store} told={told} isOn={isKept(device.keep)} isUncopied={isUncopied}>
        {children}
      </Saving>
    </DeviceProvider>
  )
}

const NOT_KEPT = { kind: 'not-kept' } as const

type SavingProps = Pick<ReturnType<typeof useDeviceState>, 'told' | 'isUncopied'> & {
  readonly store: WorkStore
  readonly isOn: boolean
  readonly children: ReactNode
}

function Saving({ store, told, isOn, isUncopied, children }: SavingProps) {
  const said = useStore(told)
  // What is typed in a form that adds, and not added yet, is kept in this window alone.
  const hasDraft = useStore(store, ({ drafts }) => Object.keys(drafts).length > 0)
  const isSomethingToLose = useCallback(() => hasDraft || isUncopied(), [hasDraft, isUncopied])
  useLeaveWarning(hasDraft || !isOn || said.kind === 'failed', isSomethingToLose)
  return <SaveStatusProvider value={isOn ? said : NOT_KEPT}>{children}</SaveStatusProvider>
}
