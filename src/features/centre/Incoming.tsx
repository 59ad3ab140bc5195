import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Line } from '../../collection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { FilePick } from '../../ui/FilePick.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { OpenLocked } from './OpenLocked.tsx'
import { OpenSample } from './Sample.tsx'
import { useCollection } from './useCollection.ts'
import type { useTaking } from './useTaking.ts'

/** So many lines are drawn at a time. */
const SHOWN = 50

type IncomingProps = ReturnType<typeof useTaking>

/** Files come in, once the sample has gone; where there is nothing, the sample is offered. */
export function Incoming(props: IncomingProps) {
  const { t } = useTranslation('centre')
  const { all, about, keeps } = useCollection()
  if (about.isSample)
    return (
      <section className="section">
        <h2>{t('in.title')}</h2>
        <p>{t('sample.first')}</p>
      </section>
    )
  return (
    <>
      <TakeIn {...props} />
      {all.size === 0 && keeps !== 'opening' ? <OpenSample /> : null}
    </>
  )
}

/** Many at once, a zip or a pack; a line says what became of each. */
function TakeIn({ taking, take, pause, stop }: IncomingProps) {
  const { t } = useTranslation('centre')
  const { state, done, of, lines } = taking
  const isOn = state === 'running' || state === 'paused'
  return (
    <section className="section">
      <h2>{t('in.title')}</h2>
      <p>{t('in.text')}</p>
      <FilePick
        label={t('in.pick')}
        hint={t('in.drop')}
        folder={t('in.folder')}
        onPickAll={(files) => void take(files)}
      />
      {isOn ? (
        <>
          <progress aria-label={t('in.progress')} max={of} value={done} />
          <p className="row">
            <Button onClick={pause}>{t(state === 'paused' ? 'in.goOn' : 'in.pause')}</Button>
            <Button onClick={stop}>{t('in.stop')}</Button>
          </p>
        </>
      ) : null}
      <p role="status">{state === 'none' ? '' : t(`in.state.${state}`, { done, of, lines: lines.length })}</p>
      {state === 'broken' ? (
        <Notice tone="err">
          <p>{t('in.brokenText')}</p>
        </Notice>
      ) : null}
      {isOn
        ? null
        : taking.locked.map((file) => (
            <OpenLocked key={file.name} file={file} onOpened={(opened) => void take([opened])} />
          ))}
      {lines.length > 0 ? <Lines lines={lines} /> : null}
    </section>
  )
}

/** First what the officer has to look at, then the rest in the order it came. */
const isTrouble = ({ became, mayTellWho, isSetApart }: Line) =>
  mayTellWho || isSetApart || !['new', 'same', 'newer', 'collection'].includes(became)

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useTranslation('centre')
  const [most, setMost] = useState(SHOWN)
  const counts = new Map<Line['became'], number>()
  for (const { became } of lines) counts.set(became, (counts.get(became) ?? 0) + 1)
  const sorted = [...lines.filter(isTrouble), ...lines.filter((line) => !isTrouble(line))]
  return (
    <>
      <ul className="centre-counts">
        {[...counts].map(([became, count]) => (
          <li key={became}>{t('in.count', { words: t(`became.${became}`), number: count })}</li>
        ))}
      </ul>
      <ol className="rows">
        {sorted.slice(0, most).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may come twice under one name, and lines only grow
          <li key={at} className="row-in-list">
            <div className="row-main">
              <div className="row-words">
                <span className="row-title">{line.name}</span>
                <span className="row-line">{line.headline}</span>
              </div>
              <span className="row-fact">
                {[
                  t(`became.${line.became}`),
                  ...(line.isSetApart ? [t('in.setApart')] : line.mayTellWho ? [t('in.mayTellWho')] : []),
                ].join(' · ')}
              </span>
            </div>
          </li>
        ))}
      </ol>
      {sorted.length > most ? <Button onClick={() => setMost(most + SHOWN)}>{t('more')}</Button> : null}
    </>
  )
}
