import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asWritten } from '../../domain/texts/asWritten.ts'
import type { MeetingLevel } from '../../schema/letter.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'

type AlreadyAskedProps = { readonly onAdd: (text: string, level: MeetingLevel) => void }

/**
 * Requests that have been begun and stand nowhere in the log: what they asked for is a press away. What is added here stays,
 * told as added: the focus stays where it was pressed, and the second half of a double press meets no other request.
 */
export function AlreadyAsked({ onAdd }: AlreadyAskedProps) {
  const { t } = useTranslation('log')
  const { requests } = useContent('rights')
  const written = new Set(useOwned('log').map(({ text }) => asWritten(text)))
  const letters = useOwned('letter')
  const [added, setAdded] = useState<readonly string[]>([])
  const firstOfEach = letters.filter(({ request }, at) => at === letters.findIndex((one) => one.request === request))
  const asked = firstOfEach.flatMap(({ request, level }) => {
    const title = requests.find(({ id }) => id === request)?.title ?? ''
    const isWritten = written.has(title)
    return title === '' || (isWritten && !added.includes(request)) ? [] : [{ request, title, level, isWritten }]
  })
  if (asked.length === 0) return null
  return (
    <section className="section">
      <h2>{t('asked.title')}</h2>
      <p>{t('asked.text')}</p>
      <ul className="plain-list">
        {asked.map(({ request, title, level, isWritten }) => (
          <li key={request}>
            <Button
              aria-disabled={isWritten}
              onClick={() => {
                if (isWritten) return
                setAdded([...added, request])
                onAdd(title, level)
              }}
            >
              {t(isWritten ? 'asked.added' : 'asked.add', { title })}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{asked.some(({ isWritten }) => isWritten) ? t('asked.told') : ''}</p>
    </section>
  )
}
