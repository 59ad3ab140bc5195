import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CheckedText, type OwnText, placeOf } from '../../domain/privacy/handedOver.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { LeavingText } from './LeavingText.tsx'
import { useMending } from './useMending.ts'

type LeavingTextsProps = {
  readonly texts: readonly CheckedText[]
  readonly leftOut: Pick<ReturnType<typeof useLeftOut>, 'how' | 'note'>
}

/** Texts that leave, each where it can be mended or left out; one that is left out can be taken along again there. */
export function LeavingTexts({ texts, leftOut }: LeavingTextsProps) {
  const { t } = useTranslation('plan')
  const { takeAlong } = useMending()
  const undoWords = useUndoWords()
  return (
    <ul className="plain-list">
      {texts.map(({ text, findings }) =>
        leftOut.how(text) === 'left-out' ? (
          <UndoNotice
            key={placeOf(text)}
            as="li"
            removal={{ undo: () => takeAlong(text), isLost: false }}
            words={t('review.isLeftOut')}
            {...undoWords}
          />
        ) : (
          <LeavingText
            key={placeOf(text)}
            text={leftOut.how(text) === 'emptied' ? { ...text, text: '' } : text}
            findings={leftOut.how(text) === 'emptied' ? [] : findings}
            onGone={(how) => leftOut.note(text, how)}
          />
        ),
      )}
    </ul>
  )
}

type How = 'left-out' | 'emptied'
type Gone = { readonly text: OwnText; readonly how: How; readonly index: number }

/**
 * The texts that leave, and with them those that went from here while the page was open, each where it stood: left out, or
 * emptied by somebody who goes on typing.
 */
export function useLeftOut(texts: readonly OwnText[]) {
  const [taken, setTaken] = useState<readonly Gone[]>([])
  const leaving = new Set(texts.map(placeOf))
  // Another tick on the page may have put it back.
  const away = taken.filter(({ text }) => !leaving.has(placeOf(text)))
  const entryOf = (text: OwnText) => away.find((one) => placeOf(one.text) === placeOf(text))
  return {
    all: away.toReversed().reduce((all, { text, index }) => all.toSpliced(index, 0, text), texts),
    /** How a text went; undefined for one that leaves. */
    how: (text: OwnText) => entryOf(text)?.how,
    note: (text: OwnText, how: How) => {
      const index = entryOf(text)?.index ?? texts.indexOf(text)
      setTaken([...away.filter((one) => placeOf(one.text) !== placeOf(text)), { text, how, index }])
    },
  }
}
