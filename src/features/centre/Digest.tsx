import { useTranslation } from 'react-i18next'
import { FormatButtons, useFactWords, useMaking, WhatBecame } from '../../documents/index.ts'
import { toPublish } from '../../domain/collection/toPublish.ts'
import { fileNameOf } from '../../exchange/index.ts'
import { buildDigest } from '../../report/index.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useNow, useToday } from '../../store/WorkProvider.tsx'
import { useCollection, useJoined } from './useCollection.ts'
import { useToldNumbers } from './useToldNumbers.ts'

/** What is published, as a document; its counts are told with the first file. */
export function Digest() {
  const { t } = useTranslation(['centre', 'documents', 'common', 'examples', 'files'])
  const { language } = useDevice()
  const [checklist, figures] = [useContent('checklist'), useContent('figures')]
  const [today, now] = [useToday(), useNow()]
  const { about } = useCollection()
  const joined = useJoined()
  const facts = useFactWords()
  const toldNumbers = useToldNumbers()
  const examples = toPublish(joined, about)
  const hasAnswers = joined.some(({ example }) => example.readiness !== undefined)
  const stamp = () =>
    buildDigest({
      ...{ language, checklist, figures, examples, today },
      t: (key, values) => t(key, values ?? {}),
      look: { size: 'normal', ink: 'colour' },
      made: now().toISOString(),
      fileName: fileNameOf('AI-exempelsamling', '', today),
      numbers: hasAnswers ? toldNumbers().numbers : [],
      says: { text: (name) => t(`examples:text.${name}`), facts },
    })
  const left = () => (hasAnswers ? toldNumbers().note() : undefined)
  const { making, make } = useMaking({ stamp, audience: 'handover', left })
  return (
    <section className="section">
      <h2>{t('out.digest')}</h2>
      <p>{t('out.digestText')}</p>
      <FormatButtons look="plain" name={t('out.digest')} onMake={make} />
      <WhatBecame making={making} />
    </section>
  )
}
