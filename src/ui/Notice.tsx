import type { ReactNode } from 'react'

type NoticeProps = {
  readonly tone: 'info' | 'warn' | 'err' | 'ok'
  /**
   * 'alert' is read at once, 'status' when there is a pause; none for what stands on the page from the start. A status is
   * read only where it stood before its words came: it is drawn without children until there are any.
   */
  readonly live?: 'alert' | 'status'
  readonly children: ReactNode
}

/** A message that stands out by a line and a tint, never by colour alone: its words say what it is. */
export function Notice({ tone, live, children }: NoticeProps) {
  const box = children ? (
    <div className="notice" data-tone={tone} role={live === 'alert' ? live : undefined}>
      {children}
    </div>
  ) : null
  return live === 'status' ? <div role="status">{box}</div> : box
}
