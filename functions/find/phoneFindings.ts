import { done, refuse } from '../../shared/outcome'
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

/** Nothing where it is no cursor of this list. */
function readCursor(cursor: string, asked: Asked) {
  const after = openIfOurs(cursor, placeOf(asked), asked.deps.seal)
  return Ulid.safeParse(after).success ? after : undefined
}

/** Who looked for telephones in a month: a page of it, newest first. The first page again would look like more of them. */
export const phoneFindings: Handler<'phoneFindings'> = async (asked) => {
  const { deps, street, input } = asked
  const { month, limit = ordinary, cursor } = input.query
  const after = cursor === undefined ? undefined : readCursor(cursor, asked)
  if (cursor !== undefined && !after) return refuse('badInput', { field: 'cursor' })
  const page = { limit, after }
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
