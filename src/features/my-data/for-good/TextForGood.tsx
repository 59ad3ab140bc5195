import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isUnreadWith, textsHolding, workWithoutText } from '../../../domain/privacy/forGood.ts'
import type { Work } from '../../../schema/work.ts'
import { useWorkEdits } from '../../../store/useWorkEdits.ts'
import { useTables, useUnread } from '../../../store/WorkProvider.tsx'
import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/Field.tsx'
import { focusHeading } from '../../../ui/focusHeading.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { Page } from '../../../ui/Page.tsx'
import { AskRemoval } from '../points/AskRemoval.tsx'
import { type ReadPoint, useForGood } from './useForGood.ts'

/** So many are listed; whoever looks for another writes more of it. */
const MOST = 20
/** A single letter stands in nearly every text. */
const SHORTEST = 2

/** Looks a text up by some of its words, also where it only stands in how it was before, and takes it out of all of it. */
export function TextForGood({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('myData')
  const [words, setWords] = useState('')
  const { read, outcome, take, beginAnew } = useTaking()
  const [tables, { unread }] = [useTables(), useUnread()]
  const isAsked = words.trim().length >= SHORTEST
  const found = isAsked && read !== 'reading' ? findTexts(words.trim(), { tables, unread }, read) : []
  return (
    <Page title={t('forGood.title')}>
      <p className="lead">{t('forGood.lead')}</p>
      <TextField
        label={t('forGood.words')}
        hint={t('forGood.hint')}
        value={words}
        autoComplete="off"
        onChange={({ target }) => {
          setWords(target.value)
          beginAnew()
        }}
      />
      <div role="status">
        {outcome === 'done' ? <p>{t('forGood.done')}</p> : null}
        {isAsked && outcome !== 'taking' ? <p>{t('forGood.found', { count: found.length })}</p> : null}
      </div>
      {outcome === 'failed' || read === 'refused' ? (
        <Notice tone="err" live="alert">
          <p>{t(outcome === 'failed' ? 'forGood.failed' : 'points.unlisted')}</p>
        </Notice>
      ) : null}
      <ul className="plain-list">
        {found.slice(0, MOST).map((one) => (
          <FoundText key={one.text} found={one} onTake={() => void take(one.text)} />
        ))}
      </ul>
      <p>{t('forGood.files')}</p>
      {found.length > MOST ? <p>{t('forGood.more', { count: MOST })}</p> : null}
      <p>
        <Button onClick={onBack}>{t('forGood.back')}</Button>
      </p>
    </Page>
  )
}

/** Takes a text out of the work first, so that no point that is kept meanwhile holds it, and then out of the points. */
function useTaking() {
  const { takeOutForGood } = useWorkEdits()
  const { unread, drop } = useUnread()
  const { read, rewrite } = useForGood()
  const [outcome, setOutcome] = useState<'none' | 'taking' | 'done' | 'failed'>('none')
  const take = async (text: string) => {
    setOutcome('taking')
    // The row goes, and what was pressed with it.
    focusHeading()
    takeOutForGood(text)
    if (unread.some(isUnreadWith(text))) drop(isUnreadWith(text))
    const written = JSON.stringify(text).slice(1, -1)
    const isIn = (raw: string) => raw.includes(written)
    await rewrite((work) => workWithoutText(work, text), isIn).then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    )
  }
  return { read, outcome, take, beginAnew: () => setOutcome('none') }
}

type Found = { readonly text: string; readonly here: number; readonly points: number }

function findTexts(
  words: string,
  now: Pick<Work, 'tables' | 'unread'>,
  read: readonly ReadPoint[] | 'refused',
): readonly Found[] {
  const here = textsHolding(now, words)
  const before = new Map<string, number>()
  for (const { found } of read === 'refused' ? [] : read)
    if (found !== 'unreadable')
      for (const text of textsHolding(found.work, words).keys()) before.set(text, (before.get(text) ?? 0) + 1)
  return [...new Set([...here.keys(), ...before.keys()])].map((text) => ({
    text,
    here: here.get(text) ?? 0,
    points: before.get(text) ?? 0,
  }))
}

function FoundText({ found: { text, here, points }, onTake }: { readonly found: Found; readonly onTake: () => void }) {
  const { t } = useTranslation('myData')
  const [isAsking, setIsAsking] = useState(false)
  return (
    <li className="card">
      <blockquote className="own-words">{text}</blockquote>
      <p className="muted">
        <span>{t('forGood.here', { count: here })}</span> <span>{t('forGood.before', { count: points })}</span>
      </p>
      {isAsking ? (
        <AskRemoval text={t('forGood.ask')} onYes={onTake} onNo={() => setIsAsking(false)} />
      ) : (
        <Button look="danger" onClick={() => setIsAsking(true)}>
          <span>{t('forGood.take')}</span>
          <span className="visually-hidden">{`: ${text}`}</span>
        </Button>
      )}
    </li>
  )
}
