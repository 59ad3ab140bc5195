/** So many people, some of them filled: seen at a glance, and always said in words beside it. */
export function Icons({
  filled,
  of,
  look,
}: {
  readonly filled: number
  readonly of: number
  readonly look: 'room' | 'survey'
}) {
  return (
    <span className="staff-meeting-icons" data-look={look} aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a person here has no identity but a place
        <i key={index} data-filled={index < filled} />
      ))}
    </span>
  )
}
