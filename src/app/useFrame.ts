import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

type Frame = typeof import('./frame.ts')

/**
 * What stands around a page of work and its words, once they have come; a page is worth more, and waits for none of it. Not by
 * Suspense: beside a page that waits for its own parts, one of the two was now and then never drawn (React 19.3).
 */
export function useFrame(isWanted: boolean): Frame | undefined {
  const { i18n } = useTranslation('common')
  const [frame, setFrame] = useState<Frame>()
  useEffect(() => {
    if (!isWanted || frame) return
    const words = i18n.loadNamespaces('frame')
    void Promise.all([import('./frame.ts'), words]).then(
      ([module]) => setFrame(module),
      // The page, which could not be fetched either, says so.
      () => undefined,
    )
  }, [isWanted, frame, i18n])
  return frame
}
