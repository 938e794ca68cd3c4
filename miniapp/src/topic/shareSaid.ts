/** 64.1%: cut off, never rounded up to a line that was not reached. */
export const shareSaid = (part: number, whole: number) =>
  whole > 0 ? `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)}%` : '0.0%'
