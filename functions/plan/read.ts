import { servingRoles } from '../../shared/actor'
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
import { blankPlan, type Plan } from './plan'
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
export const shown = async (plan: Plan, viewer: Viewer) =>
  done({ plan: present(plan, await openableIn(plan, viewer), viewer) })

export const getPlan: Handler<'getPlan'> = async (request) => {
  const opened = await openPlan(request.input.params.planId, request)
  return opened.ok ? shown(opened.value, request) : opened
}

/** What is not published yet, the months that are planned now before those that never were. */
async function drafts(viewer: Viewer) {
  const { deps, actor } = viewer
  const now = monthsPlanned(deps.now()).map((month) => planIdOf(actor.street, month))
  const opened = await Promise.all(now.map((id) => openPlan(id, viewer)))
  const { matters } = await planStore(deps.table).list({ street: actor.street, list: 'draft' }, ordinary)
  const planned = opened.flatMap((one) => (one.ok && one.value.status === 'draft' ? [one.value] : []))
  return [...planned.reverse(), ...matters.filter(({ id }) => !now.includes(id))]
}

export const plans: Handler<'plans'> = async (request) => {
  const { deps, actor, input } = request
  const { cursor } = input.query
  const after = cursor === undefined ? undefined : parseMatterId(cursor).ulid
  const list = { street: actor.street, list: 'out' }
  const page = await planStore(deps.table).list(list, ordinary, after)
  const isStaff = actor.roles.some(({ role }) => servingRoles.includes(role))
  const first = isStaff && cursor === undefined ? await drafts(request) : []
  return done({
    plans: [...first, ...page.matters].map(cardOf),
    ...(page.cursor && { cursor: `${actor.street}-${page.cursor}` }),
  })
}
