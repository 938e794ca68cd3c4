/** Nearest rank 最近秩. */
export function rank(values: readonly number[], part: number) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? NaN
}

export const median = (values: readonly number[]) => rank(values, 0.5)

/** A ratio as it is told: the median of the rounds' ratios, and between which two half of them lie. */
export type Ratio = { median: number; from: number; to: number; rounds: number }

export function ratioOf(over: readonly number[], under: readonly number[]): Ratio {
  const ratios = over.map((value, round) => value / (under[round] ?? NaN))
  return { median: median(ratios), from: rank(ratios, 0.25), to: rank(ratios, 0.75), rounds: ratios.length }
}

/** One against itself that is not about as fast as itself: then nothing is said of the others either. */
export const isSteady = ({ median }: Ratio) => median >= 0.95 && median <= 1.05
