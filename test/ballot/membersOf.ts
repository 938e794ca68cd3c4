import type { Answer } from '../../shared/contract'
import type { MemberBody } from '../../shared/ballot/body'
import { verifying } from '../visit/verifying'
import { said, type Keyed, type votingStreet } from './votes'

const community = '990100001001'

/** Seats of a body of the first community, written and tied by its desk. */
export function membersOf(street: ReturnType<typeof votingStreet>) {
  const { show } = verifying(street)

  async function listed(body: MemberBody, who = 'gu') {
    const { bodies = [] } = said<Partial<Answer<'bodiesOfCommunity'>>>(
      await street.as(who).get(`/bodies?communityId=${community}`),
    )
    return bodies.find((one) => one.body === body)
  }

  const write = async (who: string, body: MemberBody, { key, ...list }: Keyed) =>
    said<Answer<'writeBody'>>(await street.as(who).put(`/bodies/${community}/${body}`, list, key))

  /** Nobody but these: their seats, in this order. */
  async function seat(body: MemberBody, names: string[]) {
    const { version = 0 } = (await listed(body)) ?? {}
    const written = await write('gu', body, { version, members: names.map((name) => ({ name })) })
    if (written.status !== 200) throw new Error(JSON.stringify(written))
    return written.body.members.map(({ id }) => id)
  }

  /** She shows her six digits at the desk. */
  async function tie(body: MemberBody, memberId: string, personId: string) {
    street.clock.now += 1000
    const { code } = await show(personId)
    const path = `/bodies/${community}/${body}/members/${memberId}/person`
    return said<Answer<'tieMember'>>(await street.as('gu').put(path, { code }))
  }

  return { listed, write, seat, tie }
}
