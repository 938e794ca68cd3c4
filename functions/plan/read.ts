import { servingRoles } from '../../shared/actor'
import { known } from '../../shared/known'
import { monthsFrom } from '../../shared/numbers/windows'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { monthOfPlan, monthsPlanned, planIdOf } from '../../shared/plan/month'
import { sightOf as sightOfCampaign } from '../campaign/claims'
import { campaignStore } from '../campaign/store'
import type { Handler } from '../handler'
import { parseMatterId } from '../matter/keys'
import { sightOf as sightOfNeed } from '../project/claims'
import { needStore } from '../project/store'
import type { Viewer } from '../topic/present'
import { isDesk, sees } from './claims'
import { blankPlan, isOut, type Plan } from './plan'
import { cardOf, present, type Openable } from './present'
import { planStore } from './store'

const ordinary = 12

/** To the desk a month it may plan is there before anything stands in it. */
const blankFor = (id: string, { deps, actor }: Viewer) =>
  isDesk(actor) && monthsPlanned(deps.now()).includes(monthOfPlan(id)) ? blankPlan(id) : undefined

/** The plan, if this person may see it: what she may not see is as if it were not there. */
export async function openPlan(id: string, viewer: Viewer): Promise<Outcome<Plan>> {
  const { deps, actor } = viewer
  if (!id.startsWith(`${actor.street}-`)) return refuse('notFound')
  const plan = (await planStore(deps.table).open(id)) ?? blankFor(id, viewer)
  return plan && sees(plan, actor) ? done(plan) : refuse('notFound')
}

async function openableIn({ entries }: Plan, { deps, actor }: Viewer): Promise<Openable> {
  const of = (kind: 'campaign' | 'project' | 'demand') =>
    entries.flatMap(({ source }) => (source?.kind === kind ? [source.id] : []))
  const [campaigns, needs] = await Promise.all([
    campaignStore(deps.table).many(of('campaign')),
    needStore(deps.table).many(of('project')),
  ])
  return new Set([
    ...campaigns.flatMap((one) => (sightOfCampaign(one, actor) ? [one.id] : [])),
    ...needs.flatMap((one) => (sightOfNeed(one, actor) ? [one.id] : [])),
    ...(isDesk(actor) ? of('demand') : []),
  ])
}

/** As this person may see it. */
export async function shown(plan: Plan, viewer: Viewer) {
  const [openable, carriedTo] = await Promise.all([openableIn(plan, viewer), takenOverBy(plan, viewer)])
  return done({ plan: present(known({ ...plan, carriedTo }), openable, viewer) })
}

/** Past the months that nobody published: the one that has it now. */
async function takenOverBy({ carriedTo }: Plan, viewer: Viewer): Promise<string | undefined> {
  const next = carriedTo && (await planStore(viewer.deps.table).get(carriedTo))
  return next && next.carriedTo && !isOut(next) ? takenOverBy(next, viewer) : carriedTo
}

/** To whoever may not see a month that nobody has published, the next one that all may read. */
async function nextOut(id: string, { deps, actor }: Viewer): Promise<Outcome<Plan>> {
  const store = planStore(deps.table)
  const isOurs = id.startsWith(`${actor.street}-`)
  if (!isOurs || !(await store.open(id))) return refuse('notFound')
  const months = Array.from({ length: ordinary }, (_, n) => monthsFrom(monthOfPlan(id), n + 1))
  const later = await store.many(months.map((month) => planIdOf(actor.street, month)))
  const next = later.find(isOut)
  const opened = next && (await store.open(next.id))
  return opened ? done(opened) : refuse('notFound')
}

export const getPlan: Handler<'getPlan'> = async (request) => {
  const { planId } = request.input.params
  const opened = await openPlan(planId, request)
  const next = opened.ok ? opened : await nextOut(planId, request)
  return next.ok ? shown(next.value, request) : next
}

/** What nobody has published: the months that are planned now, and those that were or took something over. */
async function drafts(page: Plan[], viewer: Viewer) {
  const { deps, actor } = viewer
  const now = monthsPlanned(deps.now()).map((month) => planIdOf(actor.street, month))
  const { matters } = await planStore(deps.table).list({ street: actor.street, list: 'draft' }, ordinary)
  const written = new Set([...page, ...matters].map(({ id }) => id))
  const named = [...page, ...matters].flatMap(({ carriedTo }) => carriedTo ?? [])
  const others = [...new Set([...now, ...named])].filter((id) => !written.has(id))
  const opened = await Promise.all(others.map((id) => openPlan(id, viewer)))
  const unwritten = opened.flatMap((one) => (one.ok && !isOut(one.value) ? [one.value] : []))
  // Those of the months planned now with what they take over, which is not written yet.
  const read = await Promise.all(matters.map(({ id }) => openPlan(id, viewer)))
  return [...unwritten, ...read.flatMap((one) => (one.ok ? [one.value] : []))]
}

const newestFirst = (one: Plan, other: Plan) => (one.id < other.id ? 1 : -1)

export const plans: Handler<'plans'> = async (request) => {
  const { deps, actor, input } = request
  const { cursor } = input.query
  const after = cursor === undefined ? undefined : parseMatterId(cursor).ulid
  const list = { street: actor.street, list: 'out' }
  const page = await planStore(deps.table).list(list, ordinary, after)
  const isStaff = actor.roles.some(({ role }) => servingRoles.includes(role))
  const first = isStaff && cursor === undefined ? await drafts(page.matters, request) : []
  return done({
    plans: [...first, ...page.matters].sort(newestFirst).map(cardOf),
    ...(page.cursor && { cursor: `${actor.street}-${page.cursor}` }),
  })
}
