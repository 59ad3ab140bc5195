import './packs.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../../addresses/index.ts'
import { samplePack } from '../../../domain/collection/sampleCentre.ts'
import { useLoadContent } from '../../../store/ContentProvider.tsx'
import { useDevice } from '../../../store/DeviceProvider.tsx'
import { Button } from '../../../ui/Button.tsx'
import { focusHeading } from '../../../ui/focusHeading.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { Page } from '../../../ui/Page.tsx'
import { OpenPack } from './OpenPack.tsx'
import { PackExamples } from './PackExamples.tsx'
import { PackList } from './PackList.tsx'
import { packs, useAllPacks, usePacks } from './usePacks.ts'

/** What other workplaces have told, as centres have published it: opened, read, searched, copied and used. */
export function PacksPage() {
  const { t } = useTranslation(['packs', 'examples'])
  const { keeps } = usePacks()
  const all = useAllPacks()
  return (
    <Page title={t('title')} before={<Link to={addressOf('examples')}>{t('examples:back')}</Link>} wide>
      <p className="lead">{t('lead')}</p>
      {keeps === 'not-kept' ? (
        <Notice tone="info">
          <p>{t('notKept')}</p>
        </Notice>
      ) : null}
      <OpenPack />
      <PackList />
      {all.length === 0 ? <OpenSample /> : <PackExamples packs={all} />}
    </Page>
  )
}

/** The app's own made-up pack, for whoever has none yet and wants to see how it works. */
function OpenSample() {
  const { t } = useTranslation('packs')
  const { language } = useDevice()
  const load = useLoadContent()
  const open = async () => {
    const [sample, checklist] = await Promise.all([load('examples'), load('checklist')])
    const pack = samplePack(sample, { language, checklist })
    // The section goes, and the button that was pressed with it.
    focusHeading()
    packs.add({ pack, bytes: JSON.stringify(pack).length })
  }
  return (
    <section className="section">
      <h2>{t('sample.title')}</h2>
      <p>{t('sample.text')}</p>
      <Button onClick={() => void open()}>{t('sample.button')}</Button>
    </section>
  )
}
