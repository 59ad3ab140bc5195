import { useTranslation } from 'react-i18next'
import { marked } from '../schema/language.ts'
import { LeavesOf } from './LeavesOf.tsx'
import type { Document } from './useDocument.ts'

type ToldBeforeProps = {
  readonly document: Pick<Document, 'audience' | 'closes' | 'law' | 'preview'>
  /** Which document, for those who hear several of them. */
  readonly of: React.ReactNode
  /** Where the page has listed already what of one's own leaves with it. */
  readonly isLeavingTold: boolean
}

/** What is told above the buttons of a document: what making it closes, what of one's own leaves, how far its law can be leaned on. */
export function ToldBefore({ document, of, isLeavingTold }: ToldBeforeProps) {
  const { t } = useTranslation('files')
  return (
    <>
      {document.closes ? <p>{t('closes')}</p> : null}
      {document.audience === 'handover' && !isLeavingTold ? <LeavesOf preview={document.preview} of={of} /> : null}
      {document.law ? <LawNotice law={document.law} /> : null}
    </>
  )
}

/** Of when the law in it is, and that it has to be checked. */
function LawNotice({ law: { language, texts, check } }: { readonly law: NonNullable<Document['law']> }) {
  const { t } = useTranslation('files')
  return (
    <>
      <p className="muted" {...marked(language)}>
        {check}
      </p>
      <details>
        <summary>{t('law')}</summary>
        <ul {...marked(language)}>
          {texts.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
