import type { Key } from './store'

/** A key as one word, to find items by that are here already. */
export const nameOf = ({ PK, SK }: Key) => `${PK} ${SK}`
