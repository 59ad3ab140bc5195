import './voting.css'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_VOTES, readVotes } from '../../domain/staff-meeting/votes.ts'
import { isBlank } from '../../domain/texts/asWritten.ts'
import { Button } from '../../ui/Button.tsx'

type VoteFieldProps = {
  /** What the votes are for, for whoever hears the page. */
  readonly text: string
  readonly votes: number
  readonly onType: (votes: number) => void
  readonly onPress: (by: 1 | -1) => void
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 }

/** The votes of one point, called out: typed as a number, or pressed one by one. Enter goes on to the next point. */
export function VoteField({ text, votes, onType, onPress }: VoteFieldProps) {
  const { t } = useTranslation('staffMeeting')
  // What stands in the field while it is no number yet: emptied, or refused.
  const [typed, setTyped] = useState<string>()
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = STEPS[event.key]
    if (by !== undefined) {
      event.preventDefault()
      setTyped(undefined)
      onPress(by)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (!event.repeat) nextField(event.currentTarget)?.focus()
    }
  }
  const isRefused = typed !== undefined && readVotes(typed) === 'no-number'
  return (
    <span className="staff-meeting-ways">
      <Button canRepeat onClick={() => onPress(-1)}>
        −<span className="visually-hidden">{` ${t('votes.less', { text })}`}</span>
      </Button>
      <input
        className="staff-meeting-votes"
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('votes.of', { text })}
        aria-invalid={isRefused}
        value={typed ?? String(votes)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={() => setTyped(undefined)}
        onChange={({ target: { value } }) => {
          const read = readVotes(value)
          setTyped(read === 'no-number' || isBlank(value) ? value : undefined)
          if (read !== 'no-number') onType(read)
        }}
        onKeyDown={press}
      />
      <Button canRepeat onClick={() => onPress(1)}>
        +<span className="visually-hidden">{` ${t('votes.more', { text })}`}</span>
      </Button>
      <span role="status">{isRefused ? t('count.refused', { text: typed, most: MOST_VOTES }) : ''}</span>
    </span>
  )
}

/** The field of the next point; none after the last. */
function nextField(field: HTMLInputElement): HTMLInputElement | undefined {
  const all = [...(field.closest('ul')?.querySelectorAll('input') ?? [])]
  return all[all.indexOf(field) + 1]
}
