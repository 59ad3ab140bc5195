import { useTranslation } from 'react-i18next'
import { asWritten } from '../../domain/texts/asWritten.ts'
import type { MeetingLevel } from '../../schema/letter.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'

type AlreadyAskedProps = { readonly onAdd: (text: string, level: MeetingLevel) => void }

/** Requests that have been begun and stand nowhere in the log: what they asked for is a press away. */
export function AlreadyAsked({ onAdd }: AlreadyAskedProps) {
  const { t } = useTranslation('log')
  const { requests } = useContent('rights')
  const written = new Set(useOwned('log').map(({ text }) => asWritten(text)))
  const letters = useOwned('letter')
  const firstOfEach = letters.filter(({ request }, at) => at === letters.findIndex((one) => one.request === request))
  const asked = firstOfEach.flatMap(({ request, level }) => {
    const title = requests.find(({ id }) => id === request)?.title ?? ''
    return title === '' || written.has(title) ? [] : [{ request, title, level }]
  })
  if (asked.length === 0) return null
  return (
    <section className="section">
      <h2>{t('asked.title')}</h2>
      <p>{t('asked.text')}</p>
      <ul className="plain-list">
        {asked.map(({ request, title, level }) => (
          <li key={request}>
            <Button onClick={() => onAdd(title, level)}>{t('asked.add', { title })}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
