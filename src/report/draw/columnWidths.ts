/** Points. `narrowest` breaks no word, or for a column that must not wrap, no line. */
export type ColumnNeed = { readonly weight: number; readonly narrowest: number; readonly nowrap: boolean }

/** No column may claim more than this share for its longest word, and where all claims together are too wide, no more than the tight one. */
const MOST = { wrap: 0.4, tight: 0.3, nowrap: 0.35 }

/** A letter with the room around it: what a column keeps, however wide the words of the others are. */
const LEAST = 11

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
  const upTo = (most: number) =>
    needs.map(({ narrowest, nowrap }) => Math.min(narrowest, width * (nowrap ? MOST.nowrap : most)))
  const wide = upTo(MOST.wrap)
  if (sum(wide) <= width) return wide
  const claims = upTo(MOST.tight)
  if (sum(claims) <= width) return claims
  const firm = sum(claims.filter((_, i) => needs[i]?.nowrap))
  if (firm > width * 0.7) return shrink(claims, width)
  const isFirm = (i: number) => needs[i]?.nowrap === true
  const loose = shrink(
    claims.filter((_, i) => !isFirm(i)),
    width - firm,
  ).values()
  return claims.map((claim, i) => (isFirm(i) ? claim : (loose.next().value ?? claim)))
}

/** Makes claims fit into a width that is too small for them: each gives what it can by the same share. */
function shrink(claims: readonly number[], width: number): readonly number[] {
  const given = width - claims.length * LEAST
  const asked = sum(claims) - claims.length * LEAST
  return claims.map((claim) => LEAST + ((claim - LEAST) * given) / asked)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
