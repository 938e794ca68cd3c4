import { createHash } from 'node:crypto'
import type { Weight } from '../../shared/ballot/count'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { StepOf } from '../../shared/procedure/procedure'
import { isInScope } from '../../shared/topic/scope'
import type { Street } from '../../shared/street/street'
import type { ApiDeps } from '../deps'
import type { Household } from '../../shared/household/household'
import { homesListed } from '../household/store'
import { canonical } from '../seal'
import type { Topic } from '../topic/topic'
import { rollStore, type HomesOnRoll, type MemberOnRoll } from './rollStore'
import { membersFor } from './seconder'

type Here = { topic: Topic; step: StepOf<'decide'>; street: Street; deps: Pick<ApiDeps, 'table' | 'seal'> }

/** 名册 as it is drawn up at opening; without `homes` and `members` nobody is listed, and the number was stated. */
export type Roll = {
  entitled: Weight
  buildings: { id: string; entitled: number }[]
  homes?: { buildingId: string; homes: HomesOnRoll }[]
  members?: MemberOnRoll[]
}

/** Buildings read side by side. */
const atOnce = 25

async function homesOfScope({ topic, street, deps }: Here) {
  const ids = street.buildings.map(({ id }) => id).filter((id) => isInScope(topic.places, id))
  const lists: { buildingId: string; homes: Household[] | undefined }[] = []
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce).map(async (buildingId) => {
      return { buildingId, homes: await homesListed(deps.table, street, buildingId) }
    })
    lists.push(...(await Promise.all(some)))
  }
  // A market or a school: nobody votes there, and what is not shown of it would hide nobody else.
  return lists.filter(({ homes }) => homes?.length !== 0)
}

/** In whole hundredths of a square metre. */
const hundredths = (area = 0) => Math.round(area * 100)
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

function listed(lists: Awaited<ReturnType<typeof homesOfScope>>): Roll {
  const homes = lists.map(({ buildingId, homes: all }) => ({
    buildingId,
    homes: Object.fromEntries((all ?? []).map(({ room, area }) => [room, hundredths(area)])),
  }))
  const areas = homes.flatMap(({ homes: all }) => Object.values(all))
  return {
    entitled: { number: areas.length, area: sum(areas) },
    buildings: homes.map(({ buildingId: id, homes: all }) => ({ id, entitled: Object.keys(all).length })),
    homes,
  }
}

const stated = (number: number, lists: { buildingId: string }[]): Roll => ({
  entitled: { number, area: 0 },
  buildings: lists.map(({ buildingId: id }) => ({ id, entitled: 0 })),
})

async function ofMembers(here: Here): Promise<Outcome<Roll>> {
  const members = await membersFor(here)
  if (members.length === 0) return refuse('listMissing')
  return done({
    entitled: { number: members.length, area: 0 },
    buildings: [],
    members: members.map(({ id, personId }) => ({ id, ...(personId && { personId }) })),
  })
}

type Lists = Awaited<ReturnType<typeof homesOfScope>>

const isListed = (lists: Lists) => lists.some(({ homes }) => homes !== undefined)
const hasAreas = (lists: Lists) =>
  isListed(lists) &&
  lists.every(({ homes = [] }) => homes.every(({ area }) => area !== undefined && area > 0))

/** Buildings of which the list says nothing: by a list with gaps, who lives there would be shut out. */
function gapsIn(lists: Lists, { buildings }: Street) {
  const gaps = lists.filter(({ homes }) => homes === undefined).map(({ buildingId }) => buildingId)
  return buildings.filter(({ id }) => gaps.includes(id)).map(({ name }) => name)
}

/** By the list where it is whole; else as stated, and never by area. */
function ofHomes(lists: Lists, entitledStated: number | undefined, { step, street }: Here): Outcome<Roll> {
  const gaps = gapsIn(lists, street)
  if (gaps.length === 0) return done(listed(lists))
  return entitledStated === undefined || step.terms.byArea
    ? refuse('listMissing', { field: 'entitledStated', detail: gaps.join('、') })
    : done(stated(entitledStated, lists))
}

/** 定名册: who may vote and how many they are, from the street's list of homes or the body's members, else as stated. */
export async function drawUpRoll(here: Here, entitledStated: number | undefined): Promise<Outcome<Roll>> {
  const { electorate, byArea } = here.step.terms
  if (electorate === 'member') return ofMembers(here)
  const lists = await homesOfScope(here)
  if (byArea && !hasAreas(lists)) return refuse('areasMissing')
  if (electorate === 'household' && isListed(lists)) return ofHomes(lists, entitledStated, here)
  return entitledStated === undefined
    ? refuse('listMissing', { field: 'entitledStated' })
    : done(stated(entitledStated, lists))
}

/** Written under what it says: a roll that differs never takes the place of one that a vote goes by. */
export async function writeRoll(
  motionId: string,
  { homes, members }: Roll,
  { table }: Pick<ApiDeps, 'table'>,
) {
  if (!homes && !members) return undefined
  const writing = createHash('sha256').update(canonical({ homes, members })).digest('hex').slice(0, 12)
  const store = rollStore(table)
  if (members) await store.writeMembers(motionId, writing, members)
  for (let at = 0; homes && at < homes.length; at += atOnce)
    await Promise.all(homes.slice(at, at + atOnce).map((one) => store.writeHomes(motionId, writing, one)))
  return writing
}
