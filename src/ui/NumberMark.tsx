import './numberMark.css'
import { Icon } from './Icon.tsx'

type NumberMarkProps = {
  readonly number: number
  readonly status: 'not-started' | 'started' | 'done' | 'skipped'
}

/** The number of a part of the work, ringed by how far it has come; its words say the same. */
export const NumberMark = ({ number, status }: NumberMarkProps) => (
  <span className="number-mark" data-status={status} aria-hidden="true">
    {status === 'done' ? <Icon name="check" /> : number}
  </span>
)
