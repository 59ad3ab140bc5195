import './documents.css'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { addressOf, PART } from '../../addresses/index.ts'
import { PublicNotice, useDrawingAhead } from '../../documents/index.ts'
import { planFileIds } from '../../report/index.ts'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { Page } from '../../ui/Page.tsx'
import { CalendarAndTables } from './CalendarAndTables.tsx'
import { DocumentShelf } from './DocumentShelf.tsx'
import { type Shelf, shelfIds, shelves } from './shelves.ts'
import { isOn, useListed } from './useListed.ts'

/** Everything that can be downloaded, printed or handed over, in one list by whom it is for. */
export function DocumentsPage() {
  const { t } = useTranslation(['documentList', 'documents', 'files'])
  useDrawingAhead()
  const [typed, setTyped] = useState('')
  const [parameters, setParameters] = useSearchParams()
  const only = shelfIds.find((shelf) => shelves[shelf] === parameters.get(PART))
  const choose = (shelf: Shelf | undefined) => setParameters(shelf ? { [PART]: shelves[shelf] } : {}, { replace: true })
  const listed = useListed(useDeferredValue(typed))
  const counts = {
    employer: listed.documents.filter(isOn('employer')).length,
    meeting: listed.documents.filter(isOn('meeting')).length,
    own: listed.documents.filter(isOn('own')).length,
    tables: listed.hasTables ? planFileIds.length : 0,
  }
  const total = shelfIds.reduce((sum, shelf) => sum + counts[shelf], 0)
  const isShown = (shelf: Shelf) => only === undefined || only === shelf
  const chip = (id: 'all' | Shelf, count: number) => ({
    id,
    words: t('chip', { shelf: id === 'all' ? t('all') : t(`shelf.${id}`), count }),
    isPressed: only === (id === 'all' ? undefined : id),
    onPress: () => choose(id === 'all' ? undefined : id),
  })
  return (
    <Page title={t('title')} wide>
      <p className="lead">{t('lead')}</p>
      <FilterBar
        label={t('search')}
        value={typed}
        onType={setTyped}
        chipsLabel={t('narrow')}
        chips={[chip('all', total), ...shelfIds.map((shelf) => chip(shelf, counts[shelf]))]}
        status={t('shown', { count: only ? counts[only] : total })}
      />
      <p className="muted small">
        <span>{t('look')}</span> <Link to={addressOf('plan')}>{t('toLook')}</Link>
      </p>
      <PublicNotice />
      {(['employer', 'meeting', 'own'] as const).map((shelf) =>
        isShown(shelf) ? (
          <DocumentShelf
            key={shelf}
            title={t(`shelf.${shelf}`)}
            ids={listed.documents.filter(isOn(shelf))}
            hasSheets={shelf === 'meeting' && listed.hasSheets}
          />
        ) : null,
      )}
      {isShown('tables') && listed.hasTables ? <CalendarAndTables /> : null}
    </Page>
  )
}
