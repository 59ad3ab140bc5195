import { useTables } from '../../../store/WorkProvider.tsx'
import { useMergeWords } from './useMergeWords.ts'

/** A value that was not chosen when files were put together, in words. */
export function ValueInWords({ value, field }: { readonly value: string; readonly field: string }) {
  const words = useMergeWords(useTables())
  return `${words.field(field)}: ${words.value(read(value))}`
}

/** It stands in a file, so that it may be anything. */
function read(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
