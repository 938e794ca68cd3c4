import type { Phone } from './phone'

/** A session ends when days go by, and the phone signs in again by itself: what else went wrong on these phones. */
export const otherTroubles = (phones: Phone[]) =>
  phones.flatMap(({ troubles }) => troubles.splice(0)).filter((trouble) => !trouble.includes('401'))
