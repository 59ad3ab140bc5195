import { useLayoutEffect } from 'react'

/** Gives the whole page this look while it is shown, whatever the person has chosen for the rest of the app. */
export function useLookHere(look: 'light' | 'dark'): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    const before = dataset.look
    dataset.look = look
    return () => {
      if (before === undefined) delete dataset.look
      else dataset.look = before
    }
  }, [look])
}
