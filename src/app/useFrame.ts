import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../addresses/index.ts'
import { drawnPart } from '../parts/drawnPart.ts'

type Frame = typeof import('./frame.ts')

const fetchFrame = drawnPart(() => import('./frame.ts'))

/** What stands around a page of work and its words, once they have come; a page is worth more, and waits for none of it. */
export function useFrame(pathname: string): Frame | undefined {
  const { i18n } = useTranslation('common')
  const [frame, setFrame] = useState<Frame>()
  useEffect(() => {
    if (frame || pathname === addressOf('home')) return
    const words = i18n.loadNamespaces('frame')
    void Promise.all([fetchFrame(), words]).then(([module]) => setFrame(module))
  }, [pathname, frame, i18n])
  return frame
}
