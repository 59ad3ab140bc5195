import './search.css'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { PART } from '../../addresses/index.ts'
import { createSearch } from '../../search/index.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { FilterBar, type FilterChip } from '../../ui/FilterBar.tsx'
import { Page } from '../../ui/Page.tsx'
import { type Kind, kinds, type Thing, useSearchables } from './useSearchables.ts'

/** So many of a kind at once; the rest are one press away. */
const FIRST = 5

/** What was typed last, for the way back from what was found; in memory alone, gone with the tab and not shown after a wipe. */
let typedLast = ''

/** One search over questions, law, requests, risks, proposals, documents, words and help. */
export function SearchPage() {
  const { t } = useTranslation('search')
  const { keep } = useDevice()
  const [typed, setTyped] = useState(keep === 'wiped' ? '' : typedLast)
  const [parameters, setParameters] = useSearchParams()
  const only = kinds.find((kind) => kind === parameters.get(PART))
  const { by, things } = useFound(typed)
  const shown = only ? things.filter(({ kind }) => kind === only) : things
  const choose = (kind: Kind | undefined) => setParameters(kind ? { [PART]: kind } : {}, { replace: true })
  return (
    <Page title={t('title')}>
      <p className="lead">{t('lead')}</p>
      <FilterBar
        label={t('field')}
        hint={t('hint')}
        value={typed}
        onType={(text) => {
          typedLast = text
          setTyped(text)
        }}
        chipsLabel={t('narrow')}
        chips={chipsOf(things)}
        status={by === 'nothing' ? '' : t(by, { count: things.length })}
      />
      {kinds.map((kind) => (
        <Group key={kind} kind={kind} things={shown.filter((one) => one.kind === kind)} {...{ only, choose }} />
      ))}
    </Page>
  )

  /** Only kinds of which something was found can be chosen. */
  function chipsOf(found: readonly Thing[]): readonly FilterChip[] {
    if (found.length === 0) return []
    const there = kinds.filter((kind) => kind === only || found.some((one) => one.kind === kind))
    return [
      ...[{ id: 'all', words: t('all', { count: found.length }), isPressed: !only, onPress: () => choose(undefined) }],
      ...there.map((kind) => ({
        id: kind,
        words: t('chip', { kind: t(`kinds.${kind}`), count: found.filter((one) => one.kind === kind).length }),
        isPressed: only === kind,
        onPress: () => choose(kind),
      })),
    ]
  }
}

function useFound(typed: string) {
  const { language } = useDevice()
  const words = useContent('search')
  const all = useSearchables()
  // The page stands before its index does, which is made for the first letter.
  const isAsked = typed !== ''
  const search = useMemo(
    () => (isAsked ? createSearch(all, words, language) : undefined),
    [isAsked, all, words, language],
  )
  return useMemo(() => {
    const { by, ids } = search?.(typed) ?? { by: 'nothing', ids: [] }
    const byId = new Map(all.map((one) => [one.id, one]))
    return { by, things: ids.flatMap((id) => byId.get(id) ?? []) }
  }, [search, typed, all])
}

type GroupProps = {
  readonly kind: Kind
  readonly things: readonly Thing[]
  readonly only: Kind | undefined
  readonly choose: (kind: Kind) => void
}

function Group({ kind, things, only, choose }: GroupProps) {
  const { t } = useTranslation('search')
  if (things.length === 0) return null
  const first = only ? things : things.slice(0, FIRST)
  return (
    <section className="section">
      <h2>{t(`kinds.${kind}`)}</h2>
      <ul className="search-found">
        {first.map(({ id, to, title, line }) => (
          <li key={id}>
            <Link to={to}>{title}</Link>
            <span className="muted">{line}</span>
          </li>
        ))}
      </ul>
      {first.length < things.length ? (
        <Button look="link" onClick={() => choose(kind)}>
          {t('allOf', { count: things.length, kind: t(`kinds.${kind}`) })}
        </Button>
      ) : null}
    </section>
  )
}
