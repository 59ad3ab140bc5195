import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { ASKED_FOR } from '../../addresses/index.ts'
import { sureDoubles } from '../../domain/collection/doubles.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { Double } from '../../schema/collection.ts'
import { Button } from '../../ui/Button.tsx'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { useFocusHere } from '../../ui/useFocusHere.ts'
import { useFocusNext } from '../../ui/useFocusNext.ts'
import { useOneOpen } from '../../ui/useOneOpen.ts'
import { SideBySide } from './SideBySide.tsx'
import { type Pair, useAlike } from './useAlike.ts'
import { collection, useCollection } from './useCollection.ts'

/** So many pairs are drawn at a time. */
const SHOWN = 25

/** The id of what opens a pair. */
const toggleOf = (key: string) => `${key.replace(' ', '-')}-pair`
const askedFirst = (pairs: readonly Pair[], asked: string) => [
  ...pairs.filter(({ key }) => key === asked),
  ...pairs.filter(({ key }) => key !== asked),
]

/** Examples that may tell of the same, side by side: joined text by text or called different, and never asked about again. */
export function Doubles() {
  const { t } = useTranslation(['centre', 'examples'])
  const pairs = useAlike()
  const asked = useSearchParams()[0].get(ASKED_FOR) ?? ''
  const { openId, toggle } = useOneOpen(asked)
  const [most, setMost] = useState(SHOWN)
  const [said, setSaid] = useState('')
  const heading = useId()
  const focusNext = useFocusNext()
  const decide = (decided: readonly Double[], words: string) => {
    collection.changeAbout((about) => ({ ...about, doubles: [...about.doubles, ...decided] }))
    setSaid(words)
    // What was pressed goes with the pair.
    focusNext(heading)
  }
  const count = pairs.length
  const toLookAt =
    pairs === 'looking' ? t('doubles.looking') : count === 0 ? t('doubles.none') : t('doubles.count', { count })
  // What was asked for stands first: it may be far down.
  const all = pairs === 'looking' ? [] : askedFirst(pairs, asked)
  const isAskedThere = all.some(({ key }) => key === asked)
  useFocusHere(isAskedThere, toggleOf(asked))
  return (
    <section className="section">
      <h2 id={heading} tabIndex={-1}>
        {t('part.dubbletter')}
      </h2>
      <p>{t('doubles.text')}</p>
      <p role="status">
        <span>{said}</span> <span>{toLookAt}</span>
      </p>
      <JoinSure pairs={all} onJoin={decide} />
      <ul className="rows">
        {all.slice(0, most).map(({ key, one, other, isEqual }) => (
          <OpenRow
            key={key}
            id={toggleOf(key)}
            mark=""
            name={inOneLine(one.example.texts.headline ?? '') || t('examples:unnamed')}
            line={<p className="row-line">{inOneLine(other.example.texts.headline ?? '') || t('examples:unnamed')}</p>}
            facts={<span className="row-fact">{t(isEqual ? 'doubles.equal' : 'doubles.alike')}</span>}
            isOpen={key === openId}
            onToggle={() => toggle({ id: key })}
          >
            <SideBySide
              one={one}
              other={other}
              onDecide={(double) => decide([double], t(`doubles.said.${double.verdict}`))}
            />
          </OpenRow>
        ))}
      </ul>
      {all.length > most ? <Button onClick={() => setMost(most + SHOWN)}>{t('more')}</Button> : null}
      <Decided />
    </section>
  )
}

type JoinSureProps = {
  readonly pairs: readonly Pair[]
  readonly onJoin: (sure: readonly Double[], said: string) => void
}

/** One press for all pairs where nothing has to be chosen. */
function JoinSure({ pairs, onJoin }: JoinSureProps) {
  const { t } = useTranslation('centre')
  const sure = sureDoubles(pairs)
  const number = sure.length
  if (number < 2) return null
  return (
    <p>
      <Button onClick={() => onJoin(sure, t('doubles.joined', { number }))}>{t('doubles.joinSure', { number })}</Button>
    </p>
  )
}

/** What has been decided, each with the way back. */
function Decided() {
  const { t } = useTranslation(['centre', 'examples'])
  const { all, about } = useCollection()
  const name = (id: string) => inOneLine(all.get(id)?.example.texts.headline ?? '') || t('examples:unnamed')
  if (about.doubles.length === 0) return null
  const takeBack = (double: Double) =>
    collection.changeAbout(({ doubles, ...rest }) => ({
      ...rest,
      doubles: doubles.filter(({ ids }) => ids.join() !== double.ids.join()),
    }))
  return (
    <details>
      <summary>{t('doubles.decided', { number: about.doubles.length })}</summary>
      <ul className="rows">
        {about.doubles.map((double) => (
          <li key={double.ids.join(' ')} className="row-in-list">
            <div className="row-main">
              <div className="row-words">
                <span className="row-title">{double.ids.map(name).join(' · ')}</span>
                <span className="row-line">{t(`doubles.verdict.${double.verdict}`)}</span>
              </div>
              <Button look="small" onClick={() => takeBack(double)}>
                <span>{t('doubles.takeBack')}</span>
                <span className="visually-hidden">{`: ${double.ids.map(name).join(' · ')}`}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
