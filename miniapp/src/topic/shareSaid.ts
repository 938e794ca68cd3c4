/** Of fewer people a tenth of a per cent says nothing. */
const leastForTenths = 100

/** 64.1%, of few people 64%: cut off, never rounded up to a line that was not reached. */
export function shareSaid(part: number, whole: number, people = whole) {
  const digits = people < leastForTenths ? 0 : 1
  const scale = 10 ** digits
  const share = whole > 0 ? Math.floor((part / whole) * 100 * scale) / scale : 0
  return `${share.toFixed(digits)}%`
}
