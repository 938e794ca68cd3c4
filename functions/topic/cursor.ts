import { topicKeys } from './keys'

type Last = Record<string, string>

/** The ULID of the last one seen: whoever holds it learns nothing that the list does not show. */
export const cursorOf = ({ qs = '' }: Last) => qs

/** Where the list goes on; nothing if it is no cursor of this list. */
export function readCursor(
  cursor: string,
  { desk, isPast }: { desk: string; isPast: boolean },
): Last | undefined {
  if (!/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(cursor)) return undefined
  const qp = isPast ? topicKeys.past(desk) : topicKeys.open(desk)
  return { ...topicKeys.topic(`${desk.slice(0, 9)}-${cursor}`), qp, qs: cursor }
}
