import './footBar.css'
import type { ReactNode } from 'react'

/**
 * The main action of a page where it ends what is read or answered first: it stands last, and stays in sight at the foot of
 * the screen until the page has been scrolled to it.
 */
export const FootBar = ({ children }: { readonly children: ReactNode }) => <div className="foot-bar">{children}</div>
