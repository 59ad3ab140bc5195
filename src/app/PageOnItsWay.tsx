import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { isPartMissing, onMissingPart } from '../parts/drawnPart.ts'
import { pathHere } from './addressAt.ts'

/** How long a page may take without a word: most come sooner, and a word that only flashes disturbs. */
const PATIENCE = 500

/**
 * Says that another page has been asked for than the one on the screen, which stands until the other has come: nothing else
 * shows that the press counted. Also says at once where it could not be fetched, for whoever has scrolled past the notice.
 */
export function PageOnItsWay({ pathname }: { readonly pathname: string }) {
  const { t } = useTranslation('common')
  const isMissing = useSyncExternalStore(onMissingPart, isPartMissing, isPartMissing)
  const [isOnItsWay, setIsOnItsWay] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const asked = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        setIsOnItsWay(isElsewhere(pathname))
      }, PATIENCE)
    }
    document.addEventListener('click', asked)
    window.addEventListener('popstate', asked)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('click', asked)
      window.removeEventListener('popstate', asked)
    }
  }, [pathname])
  if (!isOnItsWay) return null
  return (
    <p className="on-its-way" role="status">
      {t(isMissing ? 'part.title' : 'loading')}
    </p>
  )
}

/** The address is another at the press, long before the page is; what leads into the page has none of ours. */
const isElsewhere = (pathname: string): boolean => location.hash.startsWith('#/') && pathHere() !== pathname
