import { packs, type TakenPack } from '../../collection/index.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'

export type PackOrFailure = { readonly taken: TakenPack; readonly file: string }

/** A file that is no work file may be a pack of examples: then it is opened, and `tell` hears what became of it. */
export function useOpenPack() {
  const { keep } = useDevice()
  return async (file: File, tell: (became: PackOrFailure) => void): Promise<boolean> => {
    await packs.open(keep === 'here' || keep === 'not-asked')
    const taken = await packs.take(file)
    const isPack = taken.kind === 'taken' || (taken.failure !== 'not-ours' && taken.failure !== 'other-kind')
    if (isPack) tell({ taken, file: file.name })
    return isPack
  }
}
