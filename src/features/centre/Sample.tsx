import { useTranslation } from 'react-i18next'
import { sampleCentre } from '../../domain/collection/sampleCentre.ts'
import { useLoadContent } from '../../store/ContentProvider.tsx'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { focusHeading } from '../../ui/focusHeading.ts'
import { Notice } from '../../ui/Notice.tsx'
import { collection, useCollection } from './useCollection.ts'

/** Opens the sample, where nothing is: made-up examples never come among real ones. */
export function OpenSample() {
  const { t } = useTranslation('centre')
  const { language } = useDevice()
  const load = useLoadContent()
  const today = useToday()
  const open = async () => {
    const [sample, checklist] = await Promise.all([load('examples'), load('checklist')])
    const { about, collected } = sampleCentre(sample, { language, checklist })
    // A file may have come in meanwhile.
    if (collection.get().all.size > 0) return
    const read = collected.map((one) => ({
      ...{ name: one.example.id, kind: 'collected' as const, collected: one, mayTellWho: false },
    }))
    collection.take(read, today)
    collection.changeAbout((now) => ({ ...now, ...about }))
    collection.noteSaved()
    focusHeading()
  }
  return (
    <section className="section">
      <h2>{t('sample.title')}</h2>
      <p>{t('sample.text')}</p>
      <Button onClick={() => void open()}>{t('sample.button')}</Button>
    </section>
  )
}

/** Says that all of it is made up, and lets go of it. */
export function SampleNotice() {
  const { t } = useTranslation('centre')
  const { about } = useCollection()
  if (!about.isSample) return null
  const remove = async () => {
    await collection.clear()
    focusHeading()
  }
  return (
    <Notice tone="info">
      <p>{t('sample.isOpen')}</p>
      <Button onClick={() => void remove()}>{t('sample.remove')}</Button>
    </Notice>
  )
}
