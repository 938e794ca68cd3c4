import type { Seal } from '../seal'
import { closeText, openIfOurs } from '../sealedText'
import type { Where } from './lookBack'

/** The number of the window in which `on` lies, as it was told by the evening of `told`, with what fell due before `due`. */
export type AsOf = { told: number; due: number; on: number }

export type Reached = Where & AsOf

/** Of which list: what is behind one number leads nowhere in another. */
export type List = { street: string; of: object }

const placeOf = ({ street, of }: List) => ({ purpose: 'behind', of: `${street} ${JSON.stringify(of)}` })

export const writeCursor = (reached: Reached, list: List, seal: Seal) =>
  closeText(JSON.stringify(reached), placeOf(list), seal)

/** Nothing where it is none of this list. */
export function readCursor(cursor: string, list: List, seal: Seal): Reached | undefined {
  const opened = openIfOurs(cursor, placeOf(list), seal)
  // Only the lines above seal it.
  return opened === undefined ? undefined : (JSON.parse(opened) as Reached)
}
