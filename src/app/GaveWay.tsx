import { Suspense, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '../exchange/index.ts'
import { ValueInWords } from '../features/my-data/merging/ValueInWords.tsx'
import type { Overwritten } from '../schema/overwritten.ts'
import { recordKinds } from '../schema/recordKinds.ts'
import { useWorkEdits } from '../store/useWorkEdits.ts'
import { useOwned } from '../store/WorkProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { focusHeading } from '../ui/focusHeading.ts'
import { Notice } from '../ui/Notice.tsx'

/** What gave way when two windows changed the same at once: readable until the person lets it go. */
export function GaveWay() {
  const { t } = useTranslation('gaveWay')
  const all = useOwned('overwritten')
  const { remove } = useWorkEdits()
  const title = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  if (all.length === 0) return null
  const drop = (one: Overwritten) => {
    void remove([one])
    // What was pressed goes with it.
    if (all.length > 1) heading.current?.focus()
    else focusHeading()
  }
  return (
    <section className="page" aria-labelledby={title}>
      <Notice tone="warn">
        <h2 id={title} ref={heading} tabIndex={-1}>
          {t('title', { count: all.length })}
        </h2>
        <p>{t('text')}</p>
        <ul className="plain-list">
          {all.map((one) => (
            <li key={one.id}>
              <OneThatGaveWay overwritten={one} onDrop={() => drop(one)} />
            </li>
          ))}
        </ul>
      </Notice>
    </section>
  )
}

type OneProps = { readonly overwritten: Overwritten; readonly onDrop: () => void }

function OneThatGaveWay({ overwritten, onDrop }: OneProps) {
  const { t } = useTranslation('gaveWay')
  const { of, field, text, value, why } = overwritten
  const kind = recordKinds.find((one) => one === of.kind) ?? 'answer'
  const thing = t(`kind.${kind}`)
  const [copied, setCopied] = useState<boolean>()
  const copy = async () => setCopied(await copyText(text))
  return (
    <>
      <p>{text === '' && value === undefined ? t('choice', { thing }) : t(why, { thing })}</p>
      {text === '' ? null : <blockquote className="own-words">{text}</blockquote>}
      {text === '' && value !== undefined ? (
        <Suspense fallback={null}>
          <blockquote className="own-words">
            <ValueInWords {...{ value, field }} />
          </blockquote>
        </Suspense>
      ) : null}
      <p className="row">
        {text === '' ? null : (
          <Button onClick={() => void copy()}>
            <span>{t('copy')}</span>
            <span className="visually-hidden">{`: ${text}`}</span>
          </Button>
        )}
        <Button look="link" onClick={onDrop}>
          <span>{t('drop')}</span>
          <span className="visually-hidden">
            : <span>{text === '' ? thing : text}</span>
          </span>
        </Button>
      </p>
      <p role="status">{copied === undefined ? '' : t(copied ? 'copied' : 'notCopied')}</p>
    </>
  )
}
