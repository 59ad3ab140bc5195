import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { AddressName } from '../addresses/index.ts'
import { namesOf } from './pageNames.ts'

/** What the start page is called; `index.html` says the same. */
const APP = 'Lägeskoll AI'

type TabTitleProps = {
  /** Undefined for an address that leads nowhere. */
  readonly name: AddressName | undefined
  /** The number of the step, on a step's page. */
  readonly step: string | undefined
}

/**
 * The tab's title, from the address alone: a browser keeps titles in its history, also after everything was cleared, and an
 * employer may read it.
 */
export function TabTitle({ name, step }: TabTitleProps) {
  const { t } = useTranslation(['frame', 'common'])
  const words = name ? [...namesOf(t, name), ...(step ? [step] : [])] : [t('common:notFound.title')]
  const title = `${words.join(': ')} – ${APP}`
  useEffect(() => {
    document.title = title
    return () => {
      document.title = APP
    }
  }, [title])
  return null
}
