import type { Actor, Home } from '../../shared/actor'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { NoVoterReason } from '../../shared/ballot/motion'
import type { Street } from '../../shared/street/street'
import { tidyRoom } from '../../shared/visit/tidyRoom'
import { memberBodyNames } from '../../shared/ballot/copy'
import type { ApiDeps } from '../deps'
import type { Seal } from '../seal'
import { homesThen } from './homesThen'
import { areaOnRoll, membersOnRoll } from './known'
import type { OpenMotion } from './motion'

/** One ballot that can be cast: its key says nothing to who has not the secret. */
export type Voter = { key: string; label: string; buildingId: string; area: number }

type VotingDeps = Pick<ApiDeps, 'table' | 'now' | 'seal'>

const keyOf = (seal: Seal, motionId: string, who: string) => seal.brief('voter', `${motionId} ${who}`)

/** Sealed with the person: who learns it can do nothing with it. */
export const refOf = (seal: Seal, actor: Actor, { key }: Voter) => seal.brief('myVoter', `${actor.id} ${key}`)

const labelOf = (street: Street, { buildingId, room }: Home) =>
  `${street.buildings.find(({ id }) => id === buildingId)?.name ?? ''} ${room}`.trim()

export type In = { motion: OpenMotion; street: Street; deps: VotingDeps }

/** The ballot of one home; nothing if it is not on the roll. */
export async function voterOfHome(home: Home, { motion, street, deps }: In): Promise<Voter | undefined> {
  const area = await areaOnRoll(deps, motion, home)
  if (area === undefined) return undefined
  // Without a list, 301 and 301室 are one home, whoever writes it down.
  const room = motion.opened.writing ? home.room : tidyRoom(home.room)
  const key = keyOf(deps.seal, motion.id, `home ${home.buildingId} ${room}`)
  return { key, area, label: labelOf(street, home), buildingId: home.buildingId }
}

export async function voterOfMember(memberId: string, { motion, deps }: In): Promise<Voter | undefined> {
  const member = (await membersOnRoll(deps, motion)).find(({ id }) => id === memberId)
  if (!member) return undefined
  const key = keyOf(deps.seal, motion.id, `member ${member.id}`)
  return {
    key,
    area: 0,
    label: motion.body === 'residents' ? '' : memberBodyNames[motion.body],
    buildingId: '',
  }
}

async function asMember(actor: Actor, here: In): Promise<Voter[]> {
  const seats = (await membersOnRoll(here.deps, here.motion)).filter(({ personId }) => personId === actor.id)
  const voters = await Promise.all(seats.map(({ id }) => voterOfMember(id, here)))
  return voters.flatMap((voter) => voter ?? [])
}

/** 一人一票: counted in the building of the first of her homes. */
function asPerson(actor: Actor, home: Home, { motion, deps }: In): Voter[] {
  const key = keyOf(deps.seal, motion.id, `person ${actor.id}`)
  return [{ key, area: 0, label: '本人', buildingId: home.buildingId }]
}

const none = (because: NoVoterReason) => ({ voters: [], noneBecause: because })

export type Voters = { voters: Voter[]; noneBecause?: NoVoterReason }

/** The ballots that are hers to cast in this vote, or why there is none. */
export async function votersOf(actor: Actor, here: In): Promise<Voters> {
  const { opened } = here.motion
  if (opened.rule.electorate === 'member') {
    const voters = await asMember(actor, here)
    return voters.length > 0 ? { voters } : none('notMember')
  }
  const homes = homesThen(actor, opened.places, opened.opensAt)
  const [first] = homes
  if (!first) return none(actor.homes?.length ? 'outOfScope' : 'notVerified')
  if (opened.rule.electorate === 'person') return { voters: asPerson(actor, first, here) }
  const voters = await Promise.all(homes.map((home) => voterOfHome(home, here)))
  const onRoll = voters.flatMap((voter) => voter ?? [])
  return onRoll.length > 0 ? { voters: onRoll } : none('notOnRoll')
}

export async function voterMeant(ref: string, actor: Actor, here: In): Promise<Outcome<Voter>> {
  const { voters } = await votersOf(actor, here)
  const meant = voters.find((voter) => refOf(here.deps.seal, actor, voter) === ref)
  return meant ? done(meant) : refuse('notYourBallot', { field: 'voter' })
}
