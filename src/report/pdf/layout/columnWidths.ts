/** Points. `narrowest` breaks no word, or for a column that must not wrap, no line. */
export type ColumnNeed = { readonly weight: number; readonly narrowest: number; readonly nowrap: boolean }

/** No column may claim more than this share for its longest word. */
const MOST = { wrap: 0.3, nowrap: 0.35 }

/**
 * Shares out a table's width by weight, but gives each column room for its longest word where that is possible. When all
 * claims together are too wide, those that may wrap give way first.
 */
export function columnWidths(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const claims = fitClaims(needs, width)
  const isFixed = claims.map(() => false)
  for (;;) {
    const widths = share(needs, claims, isFixed, width)
    const tight = widths.findIndex((share, i) => !isFixed[i] && share < (claims[i] ?? 0))
    if (tight < 0) return widths
    isFixed[tight] = true
  }
}

function share(needs: readonly ColumnNeed[], claims: readonly number[], isFixed: readonly boolean[], width: number) {
  const left = width - sum(claims.filter((_, i) => isFixed[i]))
  const weights = needs.map(({ weight }, i) => (isFixed[i] ? 0 : Math.max(weight, 0.01)))
  const total = sum(weights)
  return weights.map((weight, i) => (isFixed[i] ? (claims[i] ?? 0) : (left * weight) / total))
}

function fitClaims(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const claims = needs.map(({ narrowest, nowrap }) => Math.min(narrowest, width * (nowrap ? MOST.nowrap : MOST.wrap)))
  if (sum(claims) <= width) return claims
  const firm = sum(claims.filter((_, i) => needs[i]?.nowrap))
  if (firm > width * 0.7) return claims.map((claim) => (claim * width) / sum(claims))
  const ratio = (width - firm) / (sum(claims) - firm)
  return claims.map((claim, i) => (needs[i]?.nowrap ? claim : claim * ratio))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
