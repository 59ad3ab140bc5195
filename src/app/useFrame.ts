import type { i18n } from 'i18next'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../addresses/index.ts'
import { drawnPart } from '../parts/drawnPart.ts'

type Frame = typeof import('./frame.ts')

const fetchFrame = drawnPart(() => import('./frame.ts'))
let fetched: Frame | undefined

/** Brings what stands around a page of work, and its words. */
export async function frameAhead(words: i18n): Promise<Frame> {
  const [frame] = await Promise.all([fetchFrame(), words.loadNamespaces('frame')])
  fetched = frame
  return frame
}

/** What stands around a page of work and its words, once they have come; a page is worth more, and waits for none of it. */
export function useFrame(pathname: string): Frame | undefined {
  const { i18n } = useTranslation('common')
  const [frame, setFrame] = useState(() => (i18n.hasLoadedNamespace('frame') ? fetched : undefined))
  useEffect(() => {
    if (frame || pathname === addressOf('home')) return
    void frameAhead(i18n).then(setFrame)
  }, [pathname, frame, i18n])
  return frame
}
