import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { DataRow } from './DataRow.tsx'

type Kept = 'here' | 'file-only'

/** The one question about the computer. Not answered, work is saved here; a browser that refuses leaves no choice. */
export function WhereToKeep() {
  const { t } = useTranslation('myData')
  const { keep, chooseKeep } = useDevice()
  const [outcome, setOutcome] = useState<Kept | 'failed' | 'none'>('none')
  if (keep !== 'not-asked' && keep !== 'here' && keep !== 'file-only') return null
  const choose = (chosen: Kept) =>
    void chooseKeep(chosen).then(
      () => setOutcome(chosen),
      () => setOutcome('failed'),
    )
  return (
    <DataRow icon="help" title={t('keep.title')} outcome={<Outcome outcome={outcome} />}>
      <p>{t('keep.text')}</p>
      <p>
        <strong>{t(`keep.now.${keep}`)}</strong>
      </p>
      <div className="cards">
        <KeepChoice
          text={t('keep.hereText')}
          button={t('keep.here')}
          isChosen={keep === 'here'}
          onChoose={() => choose('here')}
        />
        <KeepChoice
          text={t('keep.fileOnlyText')}
          button={t('keep.fileOnly')}
          isChosen={keep === 'file-only'}
          onChoose={() => choose('file-only')}
        />
      </div>
    </DataRow>
  )
}

function Outcome({ outcome }: { readonly outcome: Kept | 'failed' | 'none' }) {
  const { t } = useTranslation('myData')
  return (
    <>
      <p role="status">{outcome === 'here' || outcome === 'file-only' ? t(`keep.done.${outcome}`) : ''}</p>
      {outcome === 'failed' ? (
        <Notice tone="err" live="alert">
          <p>{t('keep.failed')}</p>
        </Notice>
      ) : null}
    </>
  )
}

type KeepChoiceProps = {
  readonly text: string
  readonly button: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** What the choice does stands before its button, since one of them removes something. */
function KeepChoice({ text, button, isChosen, onChoose }: KeepChoiceProps) {
  return (
    <div className="card keep-choice">
      <p>{text}</p>
      <Button aria-pressed={isChosen} onClick={onChoose}>
        {button}
      </Button>
    </div>
  )
}
