import type { AiSystem, AiSystemPart } from '../../schema/aiSystem.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'

/** Changes parts of one system; every change counts at once. */
export function useChange({ id }: AiSystem): (part: AiSystemPart) => void {
  const { changeOwned } = useWorkEdits()
  return (part) => changeOwned('system', id, part)
}
