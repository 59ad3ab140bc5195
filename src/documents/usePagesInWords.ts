import { useTranslation } from 'react-i18next'

/** A length in pages as one says it, to the nearest half: "ungefär en halv sida"; in a list, short: "½ sida". */
export function usePagesInWords(look?: 'short'): (pages: number) => string {
  const { t } = useTranslation('files')
  const length = look === 'short' ? 'lengthShort' : 'length'
  return (pages) => {
    const halves = Math.max(1, Math.round(pages * 2))
    if (halves === 1) return t(`${length}.half`)
    const whole = Math.floor(halves / 2)
    return halves % 2 === 0 ? t(`${length}.whole`, { count: whole }) : t(`${length}.andHalf`, { count: whole })
  }
}
