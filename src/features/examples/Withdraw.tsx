import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saveFile, writeShared } from '../../exchange/index.ts'
import type { GoodExample } from '../../schema/goodExample.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { exampleFileName } from './useExampleFile.ts'

/** Takes back an example that was sent: a file with its id and nothing else. */
export function Withdraw({ example }: { readonly example: GoodExample }) {
  const { t } = useTranslation('examples')
  const { changeOwned } = useWorkEdits()
  const today = useToday()
  const [made, setMade] = useState('')
  const { id, version, withdrawnOn } = example
  const withdraw = () => {
    const name = exampleFileName({ id, version }).replace('AI-exempel', 'AI-exempel-tillbaka')
    saveFile(writeShared('withdrawal', { id, version }), 'application/json', name)
    setMade(name)
    changeOwned('good-example', id, { withdrawnOn: today })
  }
  return (
    <section className="section">
      <h2>{t('withdraw.title')}</h2>
      <p>{t('withdraw.text')}</p>
      <Button onClick={withdraw}>{t('withdraw.button')}</Button>
      <p role="status">{made === '' ? '' : t('withdraw.done', { name: made })}</p>
      {withdrawnOn === 'not-set' ? null : <p className="muted">{t('state.withdrawn', { day: withdrawnOn })}</p>}
    </section>
  )
}
