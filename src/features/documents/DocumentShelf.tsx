import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { DocumentRow } from '../../documents/index.ts'
import type { DocumentId } from '../../report/index.ts'
import { usePlanChoices } from '../../store/usePlanChoices.ts'
import { Icon } from '../../ui/Icon.tsx'
import { LinkRow, RowList } from '../../ui/RowList.tsx'
import { placeOfDocument } from './shelves.ts'

type DocumentShelfProps = {
  readonly title: string
  readonly ids: readonly DocumentId[]
  /** Whether the latest staff meeting has sheets, which are printed where it is prepared. */
  readonly hasSheets: boolean
}

/** The documents for one reader, a row each; nothing where there is none. */
export function DocumentShelf({ title, ids, hasSheets }: DocumentShelfProps) {
  const { t } = useTranslation('documentList')
  if (ids.length === 0 && !hasSheets) return null
  return (
    <section className="document-shelf">
      <h2>{title}</h2>
      <RowList>
        {ids.map((id) => (id === 'plan' ? <PlanRow key={id} /> : <Row key={id} id={id} />))}
        {hasSheets ? (
          <LinkRow
            mark={<Icon name="staffMeetings" />}
            title={<Link to={addressOf('prepareLatest')}>{t('sheets')}</Link>}
            line={t('sheetsText')}
          />
        ) : null}
      </RowList>
    </section>
  )
}

function Row({ id }: { readonly id: DocumentId }) {
  const { from, icon } = placeOfDocument[id]
  return <DocumentRow id={id} mark={<Icon name={icon} />} link={(name) => <Link to={addressOf(from)}>{name}</Link>} />
}

/** The plan: own texts that were ticked are read on a page of their own before it leaves. */
function PlanRow() {
  const { t } = useTranslation(['documentList', 'documents'])
  const { notes, evidence, outcomeNotes } = usePlanChoices()
  if (notes.length + evidence.length + outcomeNotes.length === 0) return <Row id="plan" />
  return (
    <LinkRow
      mark={<Icon name="plan" />}
      title={<Link to={addressOf('review')}>{t('documents:list.plan.name')}</Link>}
      line={t('toReview')}
    />
  )
}
