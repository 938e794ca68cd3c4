import type { Seal } from '../seal'

/** A telephone under a keyed hash: it leads to its orders, and nothing leads back to it. */
export const phoneMark = (digits: string, street: string, seal: Seal) =>
  seal.of('phone', `${street} ${digits}`)
