import type { i18n } from 'i18next'
import { Mark } from './Mark.tsx'

/** What is drawn while the browser's storage has not answered yet: whose page it is, and what it waits for. */
export const Waiting = ({ words }: { readonly words: i18n }) => (
  <>
    <header className="top-line">
      <span className="top-mark">
        <Mark />
        Lägeskoll AI
      </span>
    </header>
    <main className="shell-main">
      <p className="shell-loading page muted" role="status">
        {words.t('save.waiting')}
      </p>
    </main>
  </>
)
