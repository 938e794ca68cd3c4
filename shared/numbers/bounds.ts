/**
 * The hours up to which times of stages are counted 时长分档. A median or 90th percentile is published as the first of
 * these that so many of the cases stayed within; the last means longer than all of them.
 */
export const bounds = [
  0.5,
  1,
  2,
  3,
  4,
  6,
  8,
  12,
  16,
  24,
  36,
  48,
  72,
  96,
  120,
  168,
  240,
  336,
  720,
  Infinity,
] as const

const hourMs = 3_600_000

export const bandOf = (milliseconds: number) => bounds.findIndex((hours) => milliseconds <= hours * hourMs)
