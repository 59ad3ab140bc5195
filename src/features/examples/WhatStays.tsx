import { useTranslation } from 'react-i18next'
import { textsThatStay } from '../../domain/examples/exampleToShare.ts'
import type { GoodExample } from '../../schema/goodExample.ts'

type WhatStaysProps = { readonly example: GoodExample; readonly fileName: string }

/** "This stays": what one might think goes along, each named. */
export function WhatStays({ example, fileName }: WhatStaysProps) {
  const { t } = useTranslation('examples')
  return (
    <section className="card" aria-labelledby="this-stays">
      <h2 id="this-stays">{t('stays.title')}</h2>
      <ul>
        {textsThatStay(example).map((name) => (
          <li key={name}>{t('stays.text', { name: t(`text.${name}`) })}</li>
        ))}
        {example.sendsReplyTo ? null : <li>{t('fact.replyTo')}</li>}
        {example.sendsReadiness ? null : <li>{t('stays.readiness')}</li>}
        <li>{t('stays.name')}</li>
        <li>{t('stays.author')}</li>
        <li>{t('stays.times')}</li>
        <li>{t('stays.fileName', { name: fileName })}</li>
        <li>{t('stays.rest')}</li>
      </ul>
    </section>
  )
}
