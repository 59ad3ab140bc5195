import type { CSSProperties } from 'react'

/** More than this stand in a second row. */
const IN_A_ROW = 15

type IconsProps = { readonly filled: number; readonly of: number; readonly look: 'room' | 'survey' }

/** So many people, some of them filled: seen at a glance, and always said in words beside it. */
export function Icons({ filled, of, look }: IconsProps) {
  const row: CSSProperties & { readonly '--row': number } = { '--row': Math.min(of, IN_A_ROW) }
  return (
    <span className="staff-meeting-icons" data-look={look} style={row} aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a person here has no identity but a place
        <svg key={index} aria-hidden="true" viewBox="0 0 30 46" data-filled={index < filled}>
          <circle cx="15" cy="10" r="7.5" />
          <path d="M3 44V33c0-7 5-11 12-11s12 4 12 11v11z" />
        </svg>
      ))}
    </span>
  )
}
