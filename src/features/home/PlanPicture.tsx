import { useTranslation } from 'react-i18next'

/** Where what is known and not known, and what is proposed, stands on the sheet. */
const COLUMNS = { known: 16, unknown: 176 } as const
const PROPOSALS = { first: 190, second: 245 } as const

/** Page 1 of a plan as it may turn out, drawn small: a picture, whose words scale with it and are told by its name. */
export function PlanPicture() {
  const { t } = useTranslation('home')
  return (
    <div className="home-picture">
      <svg viewBox="0 0 340 292" preserveAspectRatio="xMidYMin slice" role="img" aria-label={t('picture.name')}>
        <path className="home-sheet" d="M0 0h340v300H0z" />
        <text x={16} y={20}>
          {t('picture.head')}
        </text>
        <path d="M16 27h308M16 150h308M16 170h308M16 226h308M190 150v150M262 150v150" />
        <text className="home-sheet-title" x={16} y={48}>
          {t('picture.title')}
        </text>
        {(['known', 'unknown'] as const).map((part) => (
          <Lines key={part} x={COLUMNS[part]} y={68} text={t(`picture.${part}`)} hasHead />
        ))}
        <text className="home-sheet-head" x={16} y={141}>
          {t('picture.proposals')}
        </text>
        <Lines x={22} y={163} text={t('picture.what')} hasHead />
        <Lines x={196} y={163} text={t('picture.due')} hasHead />
        <Lines x={268} y={163} text={t('picture.decision')} hasHead />
        {(['first', 'second'] as const).map((row) => (
          <g key={row}>
            <Lines x={22} y={PROPOSALS[row] - 5} text={t(`picture.${row}`)} />
            <Lines x={196} y={PROPOSALS[row] - 5} text={t(`picture.${row}Due`)} />
            <Lines x={282} y={PROPOSALS[row] - 5} text={t('picture.answers')} />
            <path d={`M270 ${PROPOSALS[row] - 12}h7v7h-7zm0 13h7v7h-7zm0 13h7v7h-7z`} />
          </g>
        ))}
      </svg>
    </div>
  )
}

type LinesProps = { readonly x: number; readonly y: number; readonly text: string; readonly hasHead?: boolean }

/** Text in a drawing does not wrap: its words say where a line ends. */
const Lines = ({ x, y, text, hasHead = false }: LinesProps) => (
  <text y={y}>
    {text.split('\n').map((line, index) => (
      <tspan key={line} className={hasHead && index === 0 ? 'home-sheet-head' : undefined} x={x} dy={index && 13}>
        {line}
      </tspan>
    ))}
  </text>
)
