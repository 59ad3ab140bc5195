import type { ReactNode } from 'react'
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
      <Saving told={told} isOn={isKept(device.keep)} isUncopied={isUncopied}>
        {children}
      </Saving>
    </DeviceProvider>
  )
}

const NOT_KEPT = { kind: 'not-kept' } as const

type SavingProps = Pick<ReturnType<typeof useDeviceState>, 'told' | 'isUncopied'> & {
  readonly isOn: boolean
  readonly children: ReactNode
}

function Saving({ told, isOn, isUncopied, children }: SavingProps) {
  const said = useStore(told)
  useLeaveWarning(!isOn || said.kind === 'failed', isUncopied)
  return <SaveStatusProvider value={isOn ? said : NOT_KEPT}>{children}</SaveStatusProvider>
}
