import { Button } from './Button.tsx'

type OnThisPageProps = {
  readonly label: string
  /** The id of each heading, which can take the focus, with the words that lead to it. */
  readonly sections: readonly { readonly id: string; readonly title: string }[]
}

/** The parts of a long page. Buttons, since the part of an address that names a place is taken by the routes. */
export const OnThisPage = ({ label, sections }: OnThisPageProps) => (
  <nav className="on-this-page" aria-label={label}>
    <ul>
      {sections.map(({ id, title }) => (
        <li key={id}>
          <Button look="link" onClick={() => document.getElementById(id)?.focus()}>
            {title}
          </Button>
        </li>
      ))}
    </ul>
  </nav>
)
