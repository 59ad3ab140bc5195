import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FileOfWork, filesCompared } from '../../domain/follow-up/filesCompared.ts'
import { openPickedFile, type PickFailure } from '../../exchange/index.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { FilePick } from '../../ui/FilePick.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { FilesMoved } from './FilesMoved.tsx'

type Failed = { readonly name: string; readonly failure: PickFailure; readonly file: File }

/** Two work files beside each other, read here and taken into nothing: what moved from the round of one to that of the other. */
export function CompareFiles() {
  const { t } = useTranslation(['followUp', 'myData'])
  const [files, setFiles] = useState<readonly FileOfWork[]>([])
  const [failed, setFailed] = useState<Failed>()
  /** How many were picked, where they were more than two. */
  const [tooMany, setTooMany] = useState(0)
  const read = async (file: File, patience: 'quick' | 'patient' = 'quick') => {
    const result = await openPickedFile(file, patience)
    if (result.kind === 'failed') return setFailed({ name: file.name, failure: result.failure, file })
    const opened = { name: file.name, tables: result.work.tables, savedAt: result.savedAt }
    // A third file takes the place of the first: whoever picks the wrong one picks again.
    setFiles((before) => [...before.slice(-1), opened])
  }
  const readTwo = async (picked: readonly File[]) => {
    setFailed(undefined)
    setTooMany(picked.length > 2 ? picked.length : 0)
    // Which two of them were meant, nobody can tell.
    if (picked.length <= 2) for (const file of picked) await read(file)
  }
  return (
    <section className="section">
      <h2>{t('files.title')}</h2>
      <p>{t('files.text')}</p>
      <FilePick
        label={t(files.length === 1 ? 'files.second' : 'files.pick')}
        hint={t('files.drop')}
        onPickAll={(picked) => void readTwo(picked)}
      />
      <p role="status">
        {files.length === 0 ? '' : t('files.read', { names: files.map(({ name }) => name).join(', ') })}
      </p>
      {tooMany > 0 ? (
        <Notice tone="err" live="alert">
          <p>{t('files.tooMany', { count: tooMany })}</p>
        </Notice>
      ) : null}
      {failed ? (
        <Notice tone="err" live="alert">
          <p>{t(`myData:open.failed.${failed.failure}`, { name: failed.name })}</p>
          {failed.failure === 'too-slow' ? (
            <Button
              onClick={() => {
                setFailed(undefined)
                void read(failed.file, 'patient')
              }}
            >
              {t('myData:open.wait')}
            </Button>
          ) : null}
        </Notice>
      ) : null}
      {/* The checklist may have to be fetched: the page and what was picked stay. */}
      <Suspense fallback={null}>
        <Compared files={files} />
      </Suspense>
    </section>
  )
}

function Compared({ files: [one, other] }: { readonly files: readonly FileOfWork[] }) {
  const { t } = useTranslation('followUp')
  const today = useToday()
  const compared = one && other ? filesCompared(one, other, today) : undefined
  return (
    <>
      <Notice tone="warn" live="status">
        {compared?.kind === 'no-round' ? <p>{t('files.no-round', { name: compared.name })}</p> : null}
      </Notice>
      {compared?.kind === 'compared' ? <FilesMoved of={compared} /> : null}
    </>
  )
}
