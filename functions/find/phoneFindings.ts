import { done } from '../../shared/outcome'
import { Ulid } from '../../shared/ulid'
import type { Handler, Request } from '../handler'
import { closeText, openIfOurs } from '../sealedText'
import { staffName } from '../street/labels'
import { findStore } from './store'

const ordinary = 50

type Asked = Request<'phoneFindings'>

/** Of this list alone, and for whom it was read. */
const placeOf = ({ actor, street, input: { query } }: Asked) => ({
  purpose: 'phonesFound',
  of: [actor.id, street.id, query.month].join(' '),
})

/** Nothing where it is no cursor of this list: then it is read from the beginning. */
function readCursor(asked: Asked) {
  const { cursor } = asked.input.query
  const after = cursor && openIfOurs(cursor, placeOf(asked), asked.deps.seal)
  return Ulid.safeParse(after).success ? after : undefined
}

/** Who looked for telephones in a month: a page of it, newest first. */
export const phoneFindings: Handler<'phoneFindings'> = async (asked) => {
  const { deps, street, input } = asked
  const { month, limit = ordinary } = input.query
  const page = { limit, after: readCursor(asked) }
  const { lines, last } = await findStore(deps.table).phonesFound(street.id, month, page)
  return done({
    findings: lines.map(({ by, at, found }) => ({
      name: staffName(street, by),
      at: new Date(at).toISOString(),
      found,
    })),
    ...(last && { cursor: closeText(last, placeOf(asked), deps.seal) }),
  })
}
