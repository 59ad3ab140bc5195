import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import type { GoodExample } from '../../schema/goodExample.ts'
import { useRemoving } from '../../store/useRemoving.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { LinkRow, RowList } from '../../ui/RowList.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { OpenPack } from './packs/OpenPack.tsx'

/** The workplace's own examples: which there are, and how far each has gone. */
export function ExamplesPage() {
  const { t } = useTranslation(['examples', 'packs'])
  const { rows, removalOf, remove } = useRemoving(useOwned('good-example'))
  const undoWords = useUndoWords()
  return (
    <Page title={t('title')} wide>
      <PageHead
        lead={t('lead')}
        actions={
          <Link className={buttonClass('primary')} to={addressOf('newExample')}>
            {t('new')}
          </Link>
        }
      />
      {rows.length === 0 ? <p>{t('empty')}</p> : null}
      <RowList>
        {rows.map((example) => {
          const removal = removalOf(example)
          return removal ? (
            <UndoNotice key={example.id} as="li" removal={removal} words={t('removed')} {...undoWords} />
          ) : (
            <ExampleRow key={example.id} example={example} onRemove={() => remove(example)} />
          )
        })}
      </RowList>
      <section className="section">
        <h2>{t('packs:title')}</h2>
        <p>
          <span>{t('packs:short')}</span> <Link to={addressOf('packs')}>{t('packs:way')}</Link>
        </p>
        <OpenPack>
          <Link to={addressOf('packs')}>{t('packs:way')}</Link>
        </OpenPack>
      </section>
      <p>
        <Link to={addressOf('centre')}>{t('toCentre')}</Link>
      </p>
    </Page>
  )
}

function ExampleRow({ example, onRemove }: { readonly example: GoodExample; readonly onRemove: () => void }) {
  const { t } = useTranslation('examples')
  const { id, version, sharedOn, withdrawnOn } = example
  const name = inOneLine(example.headline) || t('unnamed')
  const state = withdrawnOn === 'not-set' ? (version === 0 ? 'own' : 'shared') : 'withdrawn'
  return (
    <LinkRow
      title={<Link to={addressOf('example', { id })}>{name}</Link>}
      line={t(`state.${state}`, { version, day: state === 'withdrawn' ? withdrawnOn : sharedOn })}
      end={
        <>
          <Link className={buttonClass('small')} to={addressOf('shareExample', { id })}>
            <span>{t(version === 0 ? 'share.short' : 'share.again')}</span>
            <span className="visually-hidden">{`: ${name}`}</span>
          </Link>{' '}
          <Button look="small" onClick={onRemove}>
            <span>{t('remove')}</span>
            <span className="visually-hidden">{`: ${name}`}</span>
          </Button>
        </>
      }
    />
  )
}
