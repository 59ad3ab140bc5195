import { type CardShape, outlinesOf } from '../report/index.ts'

type CardMarkProps = {
  readonly shape: CardShape
  /** The shape in words; left out where the answer's words stand beside it. */
  readonly says?: string
}

/** The shape of an answer card. */
export const CardMark = ({ shape, says }: CardMarkProps) => (
  <svg role="img" aria-label={says} aria-hidden={says === undefined} viewBox="0 0 100 100">
    {outlinesOf(shape).map((points) => (
      <polygon key={points} points={points} />
    ))}
  </svg>
)
