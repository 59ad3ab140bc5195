import { useCallback, useState } from 'react'

/** Which row of a list stands open, '' for none: opening one closes the one that was open. `toggle` stays the same. */
export function useOneOpen(first: string) {
  const [openId, open] = useState(first)
  const toggle = useCallback(({ id }: { readonly id: string }) => {
    open((now) => (now === id ? '' : id))
  }, [])
  return { openId, open, toggle }
}
