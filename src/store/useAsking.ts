import type { SystemId } from '../schema/aiSystem.ts'
import {
  type HatChoice,
  hatChoices,
  type RightsRequest,
  requestIds,
  type Situation,
  situationIds,
} from '../schema/rights.ts'
import { type StepId, stepIds } from '../schema/stepId.ts'
import { useDevice } from './DeviceProvider.tsx'
import { useOwned } from './WorkProvider.tsx'

type Asking = {
  readonly hat: HatChoice
  readonly place: Situation['id'] | StepId
  /** The letter that was open last. */
  readonly request: RightsRequest['id'] | 'none'
  /** The system it was about; 'not-chosen' where that is gone, or nothing was said of a system. */
  readonly systemId: SystemId | 'none' | 'not-chosen'
}

/** In which role, about what and for which system the person asks: as chosen last on this device, else the widest. */
export function useAsking(): Asking & { readonly ask: (part: Partial<Asking>) => void } {
  const { asking, ask } = useDevice()
  const systems = useOwned('system')
  return {
    hat: hatChoices.find((id) => id === asking.hat) ?? 'both',
    place: [...situationIds, ...stepIds].find((id) => id === asking.place) ?? situationIds[0],
    request: requestIds.find((id) => id === asking.request) ?? 'none',
    systemId:
      asking.systemId === 'none' ? 'none' : (systems.find(({ id }) => id === asking.systemId)?.id ?? 'not-chosen'),
    ask,
  }
}
