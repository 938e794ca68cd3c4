/** The last that matches. An array does not know this by itself on every phone. */
export const findLast = <T>(all: readonly T[], matches: (one: T) => boolean): T | undefined =>
  [...all].reverse().find(matches)
