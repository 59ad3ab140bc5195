import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Highlighted } from '../../documents/index.ts'
import { marked } from '../../schema/language.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useOpenRow } from '../../ui/useOpenRow.ts'
import { Choose } from './Choose.tsx'
import type { CollectedRowProps } from './CollectedRow.tsx'
import { toggleOf, useCollectedWords } from './useCollectedWords.ts'

/** The list where there is room for it: what cards say under each other stands in columns. */
export function CollectedTable({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation(['centre', 'examples'])
  return (
    <div className="table-box">
      <table className="centre-table">
        <caption className="visually-hidden">{t('part.exempel')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('examples:text.headline')}</th>
            <th scope="col">{t('examples:fact.sector')}</th>
            <th scope="col">{t('examples:fact.step')}</th>
            <th scope="col">{t('list.status')}</th>
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}

/** One example as a row of the table; open, it stands whole in a row of its own under that. */
export function CollectedTableRow(props: CollectedRowProps) {
  const { collected, typed, isOpen, onOpen, children } = props
  const { name, line, sector, step, notes, status } = useCollectedWords(collected)
  const { region, closeAtEscape, button } = useOpenRow(toggleOf(collected), isOpen, onOpen)
  return (
    <tbody data-open={isOpen} onKeyDown={closeAtEscape}>
      <tr>
        <td>
          <Choose {...props} name={name} />
        </td>
        <th scope="row">
          <div className="centre-name">
            <button type="button" className="row-toggle" {...button}>
              <Highlighted text={name} typed={typed} />
            </button>
            <Icon name={isOpen ? 'up' : 'down'} />
          </div>
          <p className="centre-line" {...marked(collected.example.language)}>
            <Highlighted text={line} typed={typed} />
          </p>
          {notes.length > 0 ? <p className="row-line">{notes.join(' · ')}</p> : null}
        </th>
        <td>{sector}</td>
        <td>{step}</td>
        <td>{status}</td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={5} id={region}>
            {children}
          </td>
        </tr>
      ) : null}
    </tbody>
  )
}
