import { covers, scopesOf, type Actor } from '../../shared/actor'
import type { BodySeen } from '../../shared/ballot/body'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { timeOfUlid } from '../../shared/ulid'
import type { Handler, Request } from '../handler'
import { codeStore } from '../visit/codeStore'
import { bodyStore, type BodyKept, type BodyNamed } from './bodyStore'
import { markOf } from './mark'
import type { Mark } from './motion'

const present = ({ communityId, body }: BodyNamed, { version, members }: BodyKept): BodySeen => ({
  communityId,
  body,
  version,
  members: members.map(({ id, name, personId }) => ({ id, name, isTied: personId !== undefined })),
})

const servesIt = (actor: Actor, communityId: string) =>
  scopesOf(actor, 'dispatcher').some((scope) => covers(scope, communityId))

export const bodiesOfCommunity: Handler<'bodiesOfCommunity'> = async ({ deps, actor, input }) => {
  const { communityId } = input.query
  if (!servesIt(actor, communityId)) return refuse('notFound')
  const bodies = await bodyStore(deps.table).all(communityId)
  return done({ bodies: bodies.map(({ body, ...kept }) => present({ communityId, body }, kept)) })
}

type Writing = Request<'writeBody'> | Request<'tieMember'>
type Judge = (before: BodyKept) => Outcome<BodyKept['members']>

function heardBefore({ by }: BodyKept, { key, said }: Mark): Outcome<true> | undefined {
  if (by?.key !== key) return undefined
  return by.said === said ? done(true) : refuse('keyReused')
}

async function write({ deps, actor, input }: Writing, mark: Mark, judge: Judge) {
  const named = { communityId: input.params.communityId, body: input.params.body }
  const store = bodyStore(deps.table)
  const before = await store.get(named)
  const again = heardBefore(before, mark)
  if (again) return again.ok ? done({ body: present(named, before) }) : again
  if (!servesIt(actor, named.communityId)) return refuse('notFound')
  const members = judge(before)
  if (!members.ok) return members
  const next = { version: before.version + 1, members: members.value, by: mark }
  const other = await store.save(named, next)
  if (other && !heardBefore(other, mark)?.ok) return refuse('changedMeanwhile')
  return done({ body: present(named, next) })
}

/** 改名单: who stays keeps the person tied to the seat. */
export const writeBody: Handler<'writeBody'> = async (request) => {
  const { deps, actor, input, key } = request
  const mark = markOf(deps.seal, { actorId: actor.id, key, said: input })
  return write(request, mark, (before) => {
    if (before.version !== input.body.version) return refuse('changedMeanwhile')
    const known = new Map(before.members.map((member) => [member.id, member]))
    const isUnknown = input.body.members.some(({ id }) => id !== undefined && !known.has(id))
    if (isUnknown) return refuse('changedMeanwhile', { field: 'members' })
    return done(
      input.body.members.map(({ id, name }, place) => {
        const seat = deps.seal.ulid('member', timeOfUlid(key), `${key} ${place}`).toLowerCase()
        return { ...(id ? known.get(id) : undefined), id: id ?? seat, name }
      }),
    )
  })
}

/** 认人: the member shows her six digits, and votes on the phone from the next vote on. */
export const tieMember: Handler<'tieMember'> = async (request) => {
  const { deps, actor, input, key } = request
  const { memberId } = input.params
  const mark = markOf(deps.seal, { actorId: actor.id, key, said: input })
  const codes = codeStore(deps.table)
  const now = deps.now()
  if (!(await codes.countTry(actor.id, now, mostTries))) return refuse('tooManyTries')
  const read = await codes.whose(actor.street, input.body.code, now)
  const tied = await write(request, mark, ({ members }) => {
    if (!read || read.personId === actor.id) return refuse('codeUnknown', { field: 'code' })
    const isSeated = members.some(({ id, personId }) => id !== memberId && personId === read.personId)
    if (isSeated) return refuse('memberTied', { field: 'code' })
    if (!members.some(({ id }) => id === memberId)) return refuse('notFound')
    return done(members.map((one) => (one.id === memberId ? { ...one, personId: read.personId } : one)))
  })
  if (tied.ok && read) await codes.useUp(read, actor.street, now)
  return tied
}

/** As with the codes that are read at the door. */
const mostTries = 30
