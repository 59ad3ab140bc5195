import './about.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { handedOverOf } from '../../domain/privacy/places.ts'
import { recordKinds } from '../../schema/recordKinds.ts'
import { Page } from '../../ui/Page.tsx'
import { Section } from '../../ui/Section.tsx'

const LISTS = ['short', 'sees', 'do', 'not'] as const

const IS_SINGLE_FILE = import.meta.env.MODE === 'single'

/** What becomes of what is written, in plain words: what is kept where, who can see it, what the person can do, what is not promised. */
export function PrivacyPage() {
  const { t } = useTranslation(['about', 'common'])
  return (
    <Page title={t('privacy.title')}>
      <p className="lead">{t(IS_SINGLE_FILE ? 'privacy.lead.single' : 'privacy.lead.here')}</p>
      <Section id="privacy-short" title={t('privacy.lists.short.title')}>
        <Lines of="short" />
      </Section>
      <Section id="privacy-where" title={t('privacy.where.title')}>
        <p>{t(IS_SINGLE_FILE ? 'privacy.where.single' : 'privacy.where.text')}</p>
        <WhatIsWhere />
        <p>{t('privacy.where.ticked')}</p>
      </Section>
      {LISTS.slice(1).map((list) => (
        <Section key={list} id={`privacy-${list}`} title={t(`privacy.lists.${list}.title`)}>
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
  const { t } = useTranslation('about')
  return (
    <ul>
      {t(`privacy.lists.${of}.list`, { returnObjects: true }).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** What stands beside the records: kept in the browser, in the work file, or in neither. */
const BESIDE = [
  { thing: 'points', where: 'browser' },
  { thing: 'collection', where: 'browser' },
  { thing: 'packs', where: 'browser' },
  { thing: 'preferences', where: 'browser' },
  { thing: 'history', where: 'never' },
  { thing: 'phrase', where: 'nowhere' },
] as const

/** Where a kind of thing can be: 'browser' is there alone, the others are in the work file too. */
const WHERE = ['all', 'ticked', 'without-some', 'own-file', 'never', 'browser', 'nowhere'] as const

/** Every kind of thing that a person enters, as the table of nouns says, and what there is beside, by where it can be. */
function WhatIsWhere() {
  const { t } = useTranslation('about')
  const all = [
    ...recordKinds.map((kind) => ({ where: handedOverOf(kind), name: t(`privacy.kinds.${kind}`) })),
    ...BESIDE.map(({ thing, where }) => ({
      // An edition in one file keeps nothing in the browser.
      where: IS_SINGLE_FILE && where === 'browser' ? 'nowhere' : where,
      name: t(`privacy.beside.${thing}`),
    })),
  ]
  return WHERE.map((where) => {
    const names = all.flatMap((one) => (one.where === where ? [one.name] : []))
    if (names.length === 0) return null
    return (
      <section key={where} aria-labelledby={`privacy-where-${where}`}>
        <h3 id={`privacy-where-${where}`}>{t(`privacy.where.places.${where}`)}</h3>
        <ul className="privacy-kinds">
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </section>
    )
  })
}
