import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../domain/days/isoDay.ts'
import type { MergeResult } from '../../../exchange/index.ts'
import { dateInWords } from '../../../i18n/inWords.ts'
import { useToday } from '../../../store/WorkProvider.tsx'
import { Notice } from '../../../ui/Notice.tsx'

/** What there is to say of the files themselves: which could not be read, and which speak of days to come. */
export function FilesSaid({
  result: { read, leftOut },
  names,
}: {
  readonly result: MergeResult
  readonly names: readonly string[]
}) {
  const { t, i18n } = useTranslation(['merge', 'myData'])
  const today = useToday()
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
      {leftOut.length === 0 ? null : (
        <Notice tone="err" live="alert">
          {leftOut.map(({ file, failure }) => (
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
