import { useTranslation } from 'react-i18next'

/** "84 kB": never less than one. */
export function useSizeInWords(): (bytes: number) => string {
  const { i18n } = useTranslation()
  const format = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 })
  return (bytes) => format.format(Math.ceil(bytes / 1000))
}
