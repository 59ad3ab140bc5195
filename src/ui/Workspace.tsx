import './workspace.css'
import type { ReactNode } from 'react'

type WorkspaceProps = {
  /** Which half is shown where there is no room for both. */
  readonly shown: 'first' | 'second'
  /** The ways from one half to the other, where only one is shown. */
  readonly tabs: ReactNode
  /** What is worked with. */
  readonly first: ReactNode
  /** What it makes, seen while it is made; alone on paper. */
  readonly second: ReactNode
}

/** A page of two halves: beside each other where there is room, else one at a time. */
export const Workspace = ({ shown, tabs, first, second }: WorkspaceProps) => (
  <>
    <div className="workspace-tabs no-print">{tabs}</div>
    <div className="workspace" data-shown={shown}>
      <div className="workspace-first no-print">{first}</div>
      <div className="workspace-second">{second}</div>
    </div>
  </>
)
