import './about.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { handedOverOf } from '../../domain/privacy/places.ts'
import { recordKinds } from '../../schema/recordKinds.ts'
import { Page } from '../../ui/Page.tsx'
import { Section } from '../../ui/Section.tsx'

const LISTS = ['short', 'sees', 'do', 'not'] as const

/** An edition in one file keeps nothing in the browser. */
const IS_SINGLE_FILE = import.meta.env.MODE === 'single'

/** What becomes of what is written, in plain words: what is kept where, who can see it, what the person can do, what is not promised. */
export function PrivacyPage() {
  const { t } = useTranslation(['privacy', 'common'])
  return (
    <Page title={t('title')}>
      <p className="lead">{t(IS_SINGLE_FILE ? 'lead.single' : 'lead.here')}</p>
      <Section id="privacy-short" title={t('lists.short.title')}>
        <Lines of="short" />
      </Section>
      <Section id="privacy-where" title={t('where.title')}>
        <p>{t('where.text')}</p>
        {IS_SINGLE_FILE ? <p>{t('where.single')}</p> : null}
        <WhereTable />
        <p>{t('where.ticked')}</p>
      </Section>
      {LISTS.slice(1).map((list) => (
        <Section key={list} id={`privacy-${list}`} title={t(`lists.${list}.title`)}>
          <Lines of={list} />
        </Section>
      ))}
      <p className="row">
        <Link to={addressOf('myData')}>{t('common:nav.myData')}</Link>
        <Link to={addressOf('about')}>{t('common:nav.about')}</Link>
      </p>
    </Page>
  )
}

function Lines({ of }: { readonly of: (typeof LISTS)[number] }) {
  const { t } = useTranslation('privacy')
  return (
    <ul>
      {t(`lists.${of}.list`, { returnObjects: true }).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** What stands beside the records: kept in the browser, in the work file, or in neither. */
const BESIDE = [
  { thing: 'points', isHere: true, isInFile: false },
  { thing: 'history', isHere: true, isInFile: true },
  { thing: 'collection', isHere: true, isInFile: false },
  { thing: 'preferences', isHere: true, isInFile: false },
  { thing: 'phrase', isHere: false, isInFile: false },
] as const

/** A row for each kind of thing that a person enters, as the table of nouns says, and what there is beside. */
function WhereTable() {
  const { t } = useTranslation('privacy')
  const said = (is: boolean) => t(is ? 'where.yes' : 'where.no')
  const here = said(!IS_SINGLE_FILE)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by keys
    <section className="table-box" aria-label={t('where.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('where.what')}</th>
            <th scope="col">{t('where.here')}</th>
            <th scope="col">{t('where.file')}</th>
            <th scope="col">{t('where.over')}</th>
          </tr>
        </thead>
        <tbody>
          {recordKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`kinds.${kind}`)}</th>
              <td>{here}</td>
              <td>{said(true)}</td>
              <td>{t(`over.${handedOverOf(kind)}`)}</td>
            </tr>
          ))}
          {BESIDE.map(({ thing, isHere, isInFile }) => (
            <tr key={thing}>
              <th scope="row">{t(`beside.${thing}`)}</th>
              <td>{said(isHere && !IS_SINGLE_FILE)}</td>
              <td>{said(isInFile)}</td>
              <td>{t('over.never')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
