import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { Double } from '../../schema/collection.ts'
import { Button } from '../../ui/Button.tsx'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { useOneOpen } from '../../ui/useOneOpen.ts'
import { SideBySide } from './SideBySide.tsx'
import { useAlike } from './useAlike.ts'
import { collection, useCollection } from './useCollection.ts'

/** So many pairs are drawn at a time. */
const SHOWN = 25

/** Examples that may tell of the same, side by side: joined text by text or called different, and never asked about again. */
export function Doubles() {
  const { t } = useTranslation(['centre', 'examples'])
  const pairs = useAlike()
  const { openId, toggle } = useOneOpen('')
  const [most, setMost] = useState(SHOWN)
  const [said, setSaid] = useState('')
  const decide = (double: Double) => {
    collection.changeAbout((about) => ({ ...about, doubles: [...about.doubles, double] }))
    setSaid(t(`doubles.said.${double.verdict}`))
  }
  const count = pairs.length
  const toLookAt =
    pairs === 'looking' ? t('doubles.looking') : count === 0 ? t('doubles.none') : t('doubles.count', { count })
  const shown = pairs === 'looking' ? [] : pairs.slice(0, most)
  return (
    <section className="section">
      <h2>{t('part.dubbletter')}</h2>
      <p>{t('doubles.text')}</p>
      <p role="status">
        <span>{said}</span> <span>{toLookAt}</span>
      </p>
      <ul className="rows">
        {shown.map(({ key, one, other, isEqual }) => (
          <OpenRow
            key={key}
            id={`${key.replace(' ', '-')}-pair`}
            mark=""
            name={inOneLine(one.example.texts.headline ?? '') || t('examples:unnamed')}
            line={<p className="row-line">{inOneLine(other.example.texts.headline ?? '') || t('examples:unnamed')}</p>}
            facts={<span className="row-fact">{t(isEqual ? 'doubles.equal' : 'doubles.alike')}</span>}
            isOpen={key === openId}
            onToggle={() => toggle({ id: key })}
          >
            <SideBySide one={one} other={other} onDecide={decide} />
          </OpenRow>
        ))}
      </ul>
      {pairs !== 'looking' && pairs.length > most ? (
        <Button onClick={() => setMost(most + SHOWN)}>{t('more')}</Button>
      ) : null}
      <Decided />
    </section>
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
