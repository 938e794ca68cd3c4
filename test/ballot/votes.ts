import { randomBytes } from 'node:crypto'
import type { Answer } from '../../shared/contract'
import type { MyVoter } from '../../shared/ballot/motion'
import type { Terms } from '../../shared/ballot/rule'
import type { Procedure } from '../../shared/procedure/procedure'
import { fiveSteps } from '../../shared/procedure/shipped'
import { ringMotions } from '../support/held/motions'
import { keyAt, settle, streetForFile, type Reply } from '../support/app'
import type { TestPerson } from '../support/aStreet'
import type { tableForFile } from '../support/engine'
import { settleMany } from './settleMany'

export const dayMs = 86_400_000
export const half = { of: 1, over: 2, strictly: true }
export const twoThirds = { of: 2, over: 3, strictly: false }

type MotionSeen = Answer<'getMotion'>['motion']
export type Said<T> = { status: number; refusal?: string | undefined; field?: unknown } & T

export const said = <T>(reply: Reply) =>
  // The contract's schema has shaped it; the test says which operation it asked.
  ({
    status: reply.status,
    refusal: reply.body.refusal,
    field: reply.body['field'],
    ...reply.body,
  }) as Said<T>

export const aNonce = () => randomBytes(16).toString('base64url')

const terms: Terms = {
  electorate: 'household',
  quorum: { of: 0, over: 1, strictly: false },
  majority: half,
  majorityOf: 'takingPart',
  byArea: false,
  again: 'lastCounts',
}

/** Straight from raised to the vote: what other steps ask for has its own tests. */
export function toTheVote(id: string, more: Partial<Terms> = {}, step: object = {}): Procedure {
  const [raise, , decide, , judge] = fiveSteps.steps
  const decided = {
    ...decide,
    days: { least: 0, most: 15 },
    secondsNeeded: 0,
    terms: { ...terms, ...more },
    ...step,
  }
  // The shipped procedure has these five; the type of its list says only that they are steps.
  return { ...fiveSteps, id, steps: [raise, decided, judge] as Procedure['steps'] }
}

type Home = { room: string; area?: number }
type Given = { homes?: Record<string, Home[]>; people?: TestPerson[]; procedures?: Procedure[] }

export const kindsOf = ({ tally }: { tally: { option: string; number: number }[] }) =>
  Object.fromEntries(tally.map(({ option, number }) => [option, number]))

export const resident = (id: string, room: string, buildingId = '99010000100101B1'): TestPerson => ({
  id,
  name: `居民${id}`,
  roles: [{ role: 'resident', scope: buildingId.slice(0, 9) }],
  household: { buildingId, room, label: '', verified: true },
})

/** A street in which votes are held. */
export function votingStreet(table: ReturnType<typeof tableForFile>, given: Given = {}) {
  const street = streetForFile(table)
  const building = `${street.street.id}00101B1`
  beforeAll(async () => {
    await settle(street.deps, street.street, Object.values(street.people))
    await settleMany(table, given.people ?? [], street.street.id)
    if (given.homes) await listHomes(given.homes)
    for (const procedure of [toTheVote('votenow'), ...(given.procedures ?? [])]) {
      const path = `/procedures/${procedure.id}`
      const saved = await street.as('admin').put(path, { version: 0, procedure, isOff: false })
      if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
    }
  }, 1_200_000)

  async function listHomes(homes: Record<string, Home[]>) {
    const staff = Object.values(street.people)
      .filter(({ roles }) => roles.some(({ role }) => role !== 'resident'))
      .map(({ id, name, roles }) => ({ id, name, roles }))
    const lists = Object.entries(homes).map(([buildingId, households]) => ({ buildingId, households }))
    await street.deps.streets.save({ ...street.street, staff }, lists)
  }

  /** A topic that stands where it is decided. */
  async function aTopic(procedureId = 'votenow', places = [building]) {
    const raised = said<Answer<'raiseTopic'>>(
      await street.as('streetdesk').post('/topics', {
        title: '1号楼门口老停满车',
        text: '轮椅出不去，大家商量个办法。',
        places,
        orderIds: [],
      }),
    )
    if (raised.status !== 201) throw new Error(JSON.stringify(raised))
    const { id, version } = raised.topic
    const adopted = await street
      .as('streetdesk')
      .post(`/topics/${id}/adopt`, { version, procedureId, owner: 'raiser', reason: '大家一起定' })
    if (adopted.status !== 200) throw new Error(JSON.stringify(adopted.body))
    return id
  }

  const propose = async (
    who: string,
    topicId: string,
    { key = keyAt(street.clock.now), ...more }: Keyed = {},
  ) =>
    said<{ motion: MotionSeen }>(
      await street
        .as(who)
        .post(
          `/topics/${topicId}/motions`,
          { title: '靠墙设 6 条长椅，不再停车', against: '车没地方停', kind: 'yesNo', options: [], ...more },
          key,
        ),
    )

  const open = async (
    who: string,
    motionId: string,
    { key = keyAt(street.clock.now), ...more }: Keyed = {},
  ) =>
    said<{ motion: MotionSeen }>(
      await street
        .as(who)
        .post(
          `/motions/${motionId}/open`,
          { version: 1, closesAt: new Date(street.clock.now + 2 * dayMs).toISOString(), ...more },
          key,
        ),
    )

  /** A vote that is open, by a procedure of the street. */
  async function aVote(procedureId = 'votenow', { places, open: how = {}, motion = {} }: Vote = {}) {
    const topicId = await aTopic(procedureId, places)
    const proposed = await propose('streetdesk', topicId, motion)
    if (proposed.status !== 201) throw new Error(JSON.stringify(proposed))
    const opened = await open('streetdesk', proposed.motion.id, how)
    if (opened.status !== 200) throw new Error(JSON.stringify(opened))
    return opened.motion
  }

  const read = async (who: string, motionId: string) =>
    said<{ motion: MotionSeen }>(await street.as(who).get(`/motions/${motionId}`))

  async function votersOf(who: string, motionId: string): Promise<MyVoter[]> {
    return (await read(who, motionId)).motion.my.voters
  }

  type Ballot = { choice?: string[]; nonce?: string; voter?: string; key?: string; seen?: number }
  /** Her ballot as she sees it now, unless the test says what she looked at. */
  async function lookedAt(who: string, motionId: string, { voter, seen }: Ballot) {
    if (voter !== undefined && seen !== undefined) return { voter, seen }
    const motion = (await read(who, motionId)).motion as MotionSeen | undefined
    const mine = motion?.my.voters.find((one) => voter === undefined || one.voter === voter)
    return {
      voter: voter ?? 'none4567890',
      seen: 0,
      ...(mine && { voter: mine.voter, seen: seen ?? mine.casts }),
    }
  }
  const cast = async (who: string, motionId: string, ballot: Ballot = {}) => {
    const { choice = ['yes'], nonce = aNonce(), key = keyAt(street.clock.now) } = ballot
    const { voter, seen } = await lookedAt(who, motionId, ballot)
    const body = { voter, choice, nonce, seen }
    const reply = await street.as(who).put(`/motions/${motionId}/ballot`, body, key)
    return { ...said<Answer<'castBallot'>>(reply), choice, nonce }
  }

  /** Past the closing and its grace, with one look at the clock. */
  async function close(motion: MotionSeen) {
    street.clock.now = Math.max(street.clock.now, Date.parse(motion.closesAt ?? '') + 61_000)
    await ringMotions(street.street.id, street.deps)
    return said<Answer<'resolution'>>(await street.as('streetdesk').get(`/motions/${motion.id}/resolution`))
  }
  const ring = () => ringMotions(street.street.id, street.deps)
  const doings = { aTopic, propose, open, aVote, read, votersOf, cast, close, ring, listHomes }
  return Object.assign(street, { building, ...doings })
}

/** What is sent, and under which key. */
export type Keyed = { key?: string; [field: string]: unknown }
type Vote = { places?: string[]; open?: Keyed; motion?: Keyed }
