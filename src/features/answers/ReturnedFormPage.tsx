import './answers.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { type ReturnedForm, readReturned } from '../../domain/systems/returnedForm.ts'
import { type OpenedForm, openPickedForm, openShippedForm } from '../../exchange/index.ts'
import type { EmployerAnswer } from '../../schema/employerAnswer.ts'
import type { Language } from '../../schema/language.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useOwned, useWorkplace } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { FilePick } from '../../ui/FilePick.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { ReadAnswers } from './ReadAnswers.tsx'
import { useAnswerWords } from './useAnswerWords.ts'
import { OpenToEmployer, PutOff } from './Waiting.tsx'

type Opened =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'read'
      readonly name: string
      readonly form: ReturnedForm
      readonly before: readonly EmployerAnswer[]
      /** Tells one opening from the next, of the same file too. */
      readonly turn: number
    }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly file: File | undefined }
type Failure = Extract<OpenedForm, { kind: 'failed' }>['failure']

/** The filled-in form of the worked example ships as an ordinary file, and goes through the same door. */
const exampleIn = (language: Language) => `./example-answers.${language}.html`

/** What the employer answers comes back: a form is opened, and each answer decided on beside what is known. */
export function ReturnedFormPage() {
  const { t } = useTranslation('answers')
  const [systems, kept] = [useOwned('system'), useOwned('employer-answer')]
  const fetchWords = useAnswerWords()
  const [opened, setOpened] = useState<Opened>({ kind: 'none' })
  const show = async (result: OpenedForm, name: string, file?: File) => {
    if (result.kind === 'failed') return setOpened({ kind: 'failed', failure: result.failure, file })
    const form = readReturned(result.found, systems, kept, await fetchWords())
    setOpened(({ ...was }) => ({
      ...{ kind: 'read', name, form, before: kept },
      turn: was.kind === 'read' ? was.turn + 1 : 0,
    }))
  }
  const open = async (file: File, patience: 'quick' | 'patient' = 'quick') =>
    show(await openPickedForm(file, patience), file.name, file)
  return (
    <Page title={t('title')} before={<Link to={addressOf('systems')}>{t('back')}</Link>} wide>
      <p className="lead">{t('lead')}</p>
      {systems.length === 0 ? (
        <Notice tone="info">
          <p>{t('noSystems')}</p>
        </Notice>
      ) : (
        <>
          <FilePick
            label={t('open.button')}
            hint={t('open.drop')}
            accept=".docx,.html,.htm,text/html,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            several={(count) => t('open.several', { count })}
            onPick={(file) => open(file)}
          />
          <p className="muted">{t('open.local')}</p>
        </>
      )}
      <Example onRead={(result) => void show(result, t('example.name'))} />
      <p className="visually-hidden" role="status">
        {opened.kind === 'read' ? t('read.title', { name: opened.name }) : ''}
      </p>
      {opened.kind === 'failed' ? (
        <Notice tone="err" live="alert">
          <p>{t(`open.failed.${opened.failure}`, { name: opened.file?.name ?? t('example.name') })}</p>
          {opened.failure === 'too-slow' && opened.file ? (
            <Wait file={opened.file} onWait={(file) => void open(file, 'patient')} />
          ) : null}
        </Notice>
      ) : null}
      {opened.kind === 'read' ? <ReadAnswers key={opened.turn} {...opened} /> : <PutOff />}
      <OpenToEmployer />
    </Page>
  )
}

function Wait({ file, onWait }: { readonly file: File; readonly onWait: (file: File) => void }) {
  const { t } = useTranslation('answers')
  return <Button onClick={() => onWait(file)}>{t('open.wait')}</Button>
}

/** Offered in the worked example alone: the invented answers belong to its systems. */
function Example({ onRead }: { readonly onRead: (result: OpenedForm) => void }) {
  const { t } = useTranslation('answers')
  const { language } = useDevice()
  if (useWorkplace()?.isExample !== true) return null
  const read = async () => onRead(await openShippedForm(exampleIn(language)))
  return (
    <>
      <p>{t('example.text')}</p>
      <Button onClick={() => void read()}>{t('example.button')}</Button>
    </>
  )
}
