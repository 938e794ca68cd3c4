import { closeText, openText } from '../sealedText'
import type { Viewer } from '../workOrder/present'

type Reader = Pick<Viewer, 'deps' | 'actor'>

const placeOf = ({ actor }: Reader) => ({ purpose: 'demands', of: actor.id })

/** How far a list was read: the last that was looked at may lie where the reader has no part, so it is sealed. */
export const writeCursor = (at: string, reader: Reader) => closeText(at, placeOf(reader), reader.deps.seal)

/** Nothing where it is no cursor that this reader was given for a list of this kind. */
export function readCursor(cursor: string, pattern: RegExp, reader: Reader) {
  try {
    const at = openText(cursor, placeOf(reader), reader.deps.seal)
    return pattern.test(at) ? at : undefined
  } catch {
    return undefined
  }
}
