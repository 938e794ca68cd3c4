import { keys } from '../../functions/keys'
import type { Key } from '../../functions/table/store'
import { families } from './families'
import { found } from './keys'

/** Of a person: what she is and has left, and whom she follows; not her inbox, nor what counts her tries. */
const isOfPerson = ({ SK }: Key) => SK === 'P' || /^(ROLE|OK|GRABS|DL)#/.test(SK)

const isLine: Partial<Record<string, (key: Key) => boolean>> = {
  U: isOfPerson,
  // Beside the heads lies what follows from them.
  G: keys.isOrder,
}

/** By which name an item is told of that somebody did or said; nothing where it follows, or passes. */
export function nameOfKept(key: Key) {
  const family = found.family(key)
  // A family of a later release: better told of than passed over.
  const { is, name } = { name: family, ...(families[family] ?? { is: 'kept' as const }) }
  return is === 'kept' && (isLine[family]?.(key) ?? true) ? name : undefined
}
