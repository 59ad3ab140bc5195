import type { i18n } from 'i18next'

/** What is drawn into the frame while the browser's storage, or the page, has not come yet: what is waited for. */
export const Waiting = ({ words }: { readonly words: i18n }) => (
  <div className="shell">
    <div className="beside-none">
      <div className="top-line" />
      <main className="shell-main">
        <p className="page muted waiting" role="status">
          {words.t('save.waiting')}
        </p>
      </main>
    </div>
  </div>
)
