import type { WholeDeps } from '../../functions/setup/deps'
import { campaignStore } from '../../functions/campaign/store'
import { planStore } from '../../functions/plan/store'
import { needStore } from '../../functions/project/store'
import { topicStore } from '../../functions/topic/store'
import { monthsPlanned, planIdOf } from '../../shared/plan/month'
import { parseOrderId } from '../../shared/workOrder/id'
import { timeOfUlid } from '../../shared/ulid'
import { campaignsBefore, campaignTitles } from './acting/campaigns'
import { listsBefore, projectTitle } from './acting/lists'
import { ordersAbout } from './acting/ordersAbout'
import { plansBefore } from './acting/plans'
import { streetId } from './communities'
import { history } from './history/history'
import { visitsBefore } from './history/visits'
import { firstAgo, firstReporter } from './history/showcase'
import { teller } from './history/tell'
import { demoHouseholds } from './households'
import { demoPeople } from './people/people'
import { savePerson } from './people/savePerson'
import { demoStreet } from './street'
import { communityId } from './places'
import { topicsBefore, topicTitles } from './topics/topicsBefore'

/** Stories told at the same time: their orders do not meet. */
const atOnce = 12

/** When the loading began: now, or when the first order says it did, if an earlier try was cut short. */
async function beginning({ workOrders, now }: WholeDeps) {
  const { ids } = await workOrders.mine(firstReporter, 1)
  const [first] = ids
  return first ? timeOfUlid(parseOrderId(first).ulid) + firstAgo : now()
}

/** All of it, so many at a time. When one fails, no other is begun, and nothing goes on behind the caller's back. */
async function each<T>(things: T[], most: number, work: (thing: T) => Promise<void>) {
  const left = [...things]
  const worker = async () => {
    try {
      for (let next = left.shift(); next; next = left.shift()) await work(next)
    } finally {
      left.length = 0
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: most }, worker))
  for (const end of ended) if (end.status === 'rejected') throw end.reason
}

/** The stories of 90 days, told through the API; a second time they change nothing. */
export async function tellHistory(deps: WholeDeps, say: (done: number, total: number) => void) {
  const now = await beginning(deps)
  const [first, ...others] = history(now)
  if (!first) return
  const { tell } = teller({ ...deps, streets: { ...deps.streets, get: async () => demoStreet } }, now)
  const total = others.length + 1
  let done = 0
  const andSay = async (story: typeof first) => {
    await tell(story)
    say(++done, total)
  }
  // Alone, before the others: when it was reported is how a second try knows when the first began.
  await andSay(first)
  await each(others, atOnce, andSay)
}

/** The visits of seven weeks, so that nobody opens an empty ledger. */
async function tellVisits(deps: WholeDeps) {
  const now = await beginning(deps)
  const { visit } = teller({ ...deps, streets: { ...deps.streets, get: async () => demoStreet } }, now)
  await each(visitsBefore(now), atOnce, visit)
}

/** Whether its neighbours already talk them all over: a telling that was cut short is told again, and changes nothing twice. */
async function areTold({ table }: WholeDeps) {
  const store = topicStore(table)
  const lists = [1, 2].flatMap((community) =>
    [false, true].map((isPast) => store.list({ desk: communityId(community), isPast }, 50)),
  )
  const titles = (await Promise.all(lists)).flatMap(({ topics }) => topics.map(({ title }) => title))
  return topicTitles.every((title) => titles.includes(title))
}

async function tellTopics(deps: WholeDeps, say: (line: string) => void) {
  if (await areTold(deps)) return
  say('演示街道：邻里在议的几件事 Demo street: what its neighbours talk over …')
  const now = await beginning(deps)
  const told = teller(deps, now)
  await each([...topicsBefore], topicsBefore.length, (tell) => tell({ teller: told, now }))
}

/** Whether the last thing that is told of it is there. */
async function isActedOn({ table }: WholeDeps) {
  const { matters } = await campaignStore(table).list({ street: streetId, list: 'open' }, 50)
  const projects = await needStore(table).list({ street: streetId, list: 'running' }, 50)
  const isRunning = matters.some(
    ({ title, status }) => title === campaignTitles.running && status === 'running',
  )
  return isRunning && projects.matters.some(({ project }) => project?.title === projectTitle)
}

/** Whether the month that ran at the beginning has its plan, to the last note. */
async function isPlanned({ table }: WholeDeps, now: number) {
  const [month] = monthsPlanned(now)
  const plan = await planStore(table).get(planIdOf(streetId, month))
  return plan?.steps.some(({ deed }) => deed === 'progress') ?? false
}

async function tellActing(deps: WholeDeps) {
  const now = await beginning(deps)
  if ((await isActedOn(deps)) && (await isPlanned(deps, now))) return
  const told = { teller: teller(deps, now), now, ordersAbout: ordersAbout(deps.table, now) }
  for (const tell of [...campaignsBefore, listsBefore, plansBefore]) await tell(told)
}

async function tellStreet(deps: WholeDeps, say: (line: string) => void) {
  say(`演示街道：登记 51 个网格和 ${demoPeople.length} 个人 Demo street: entering its grids and people …`)
  await each(demoPeople, atOnce, (person) => savePerson(deps, person))
  const people = demoPeople.map(({ id, name, roles }) => ({ id, name, roles }))
  await deps.people.saveDemoPeople(streetId, people)
  await tellHistory(deps, progressInTenths(say))
  await tellVisits(deps)
  await deps.streets.save(demoStreet, demoHouseholds)
}

/**
 * The demo street with everybody in it, 90 days behind it, and what its neighbours talk over. Its settings are written
 * last: a street that can be read is a street that is complete, and a loading that was cut short goes on where it was.
 */
export async function loadDemoStreet(deps: WholeDeps, say: (line: string) => void) {
  if (!(await deps.streets.get(streetId))) await tellStreet(deps, say)
  await tellTopics(deps, say)
  await tellActing(deps)
}

const progressInTenths = (say: (line: string) => void) => (done: number, total: number) => {
  const tenth = Math.floor((done * 10) / total)
  if (tenth === Math.floor(((done - 1) * 10) / total)) return
  say(`演示街道：90 天的往事 ${tenth * 10}% Demo street, its 90 days of history: ${done} / ${total}`)
}
