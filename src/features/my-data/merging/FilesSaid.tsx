import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../domain/days/isoDay.ts'
import type { MergeResult } from '../../../exchange/index.ts'
import { dateInWords } from '../../../i18n/inWords.ts'
import { useToday } from '../../../store/WorkProvider.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Unlock } from '../locking/Unlock.tsx'

type FilesSaidProps = {
  readonly result: MergeResult
  readonly files: readonly File[]
  readonly onUnlocked: (place: number, file: File) => void
}

/** What there is to say of the files themselves: which need their phrase, which could not be read, and which speak of days to come. */
export function FilesSaid({ result: { read, leftOut }, files, onUnlocked }: FilesSaidProps) {
  const { t, i18n } = useTranslation(['merge', 'myData'])
  const today = useToday()
  const names = files.map(({ name }) => name)
  const locked = leftOut.filter(({ failure }) => failure === 'locked').map(({ file }) => file)
  const unread = leftOut.filter(({ failure }) => failure !== 'locked')
  const ahead = read.flatMap(({ file, savedAt, latestRound }) => {
    const savedOn = dayOf(new Date(savedAt))
    const days = [['saved', savedOn] as const, ['round', latestRound] as const].filter(([, day]) => day > today)
    return days.map(([what, day]) => ({
      key: `${file} ${what}`,
      what,
      name: names[file],
      day: dateInWords(day, i18n.language),
    }))
  })
  return (
    <>
      {locked.map((place) => {
        const file = files[place]
        return file ? <Unlock key={place} file={file} onUnlocked={(open) => onUnlocked(place, open)} /> : null
      })}
      {unread.length === 0 ? null : (
        <Notice tone="err" live="alert">
          {unread.map(({ file, failure }) => (
            <p key={file}>{t(`myData:open.failed.${failure}`, { name: names[file] })}</p>
          ))}
          {read.length === 0 ? null : <p>{t('leftOut')}</p>}
        </Notice>
      )}
      {ahead.map(({ key, what, name, day }) => (
        <Notice key={key} tone="warn">
          <p>{t(`ahead.${what}`, { name, day })}</p>
        </Notice>
      ))}
    </>
  )
}
