import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { measureBehind, measureIdOf, whatOf } from '../../domain/plan/actionWords.ts'
import { isBlank } from '../../domain/texts/asWritten.ts'
import type { Action } from '../../schema/action.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { RestoreWords } from './RestoreWords.tsx'

type What = Action['what']
type WhatFieldProps = {
  readonly action: Action
  readonly onChange: (what: What) => void
}

/**
 * The words of an action. An emptied field changes nothing in the plan: what stood there when the field was opened
 * stays until there are words again. A measure's own words, typed back, are the measure again.
 */
export function WhatField({ action, onChange }: WhatFieldProps) {
  const { t } = useTranslation('actions')
  const checklist = useContent('checklist')
  const systems = useOwned('system')
  const [before, setBefore] = useState(action.what)
  const [ownBefore, setOwnBefore] = useState<What | undefined>()
  const [blank, setBlank] = useState<string | undefined>()
  const field = useRef<HTMLDivElement>(null)
  const wordsIn = (what: What) => {
    const words = whatOf({ ...action, what }, checklist, systems)
    return words.kind === 'text' ? words.text : ''
  }
  const write = (text: string) => {
    const hasNothing = isBlank(text)
    setBlank(hasNothing ? text : undefined)
    setOwnBefore(undefined)
    onChange(hasNothing || text === wordsIn(before) ? before : rewritten(action.what, text))
  }
  const put = (what: What) => {
    setOwnBefore(what.kind === 'measure' ? action.what : undefined)
    setBefore(what)
    setBlank(undefined)
    onChange(what)
    field.current?.querySelector('textarea')?.focus()
  }
  const empty = wordsIn(before) ? t('form.whatEmpty', { words: wordsIn(before) }) : t('form.whatEmptyGone')
  return (
    <div ref={field}>
      <TextArea
        label={t('form.what')}
        hint={t('form.whatHint')}
        message={blank === undefined ? '' : empty}
        aria-invalid={blank !== undefined}
        value={blank ?? wordsIn(action.what)}
        onChange={({ target }) => write(target.value)}
      />
      <RestoreWords measure={measureBehind(action, checklist)} ownBefore={ownBefore} onPut={put} />
    </div>
  )
}

/** Own words remember the measure they replace. */
function rewritten(what: What, text: string): What {
  const insteadOf = measureIdOf({ what })
  return insteadOf === undefined ? { kind: 'own', text } : { kind: 'own', text, insteadOf }
}
