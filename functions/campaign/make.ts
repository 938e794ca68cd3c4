import { known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { opened } from '../demand/opened'
import type { Handler, Request } from '../handler'
import { makeOnce, type Mark } from '../matter/once'
import { servesDesk } from '../topic/claims'
import { isHere } from '../topic/isHere'
import { personal } from '../topic/personal'
import type { Campaign } from './campaign'
import { dayPast } from './dayPast'
import { ownerNamed } from './owner'
import { areSeen } from './prepare'
import { shown } from './read'
import { againstStore, campaignStore, linkedStore } from './store'

type Asked = Request<'makeCampaign'>

/** What it is to be made of and against must be theirs to see. */
async function refusedAsUnseen(request: Asked) {
  const { deps, actor, input } = request
  const { orderIds, demandId } = input.body
  const refused = await areSeen(orderIds, request)
  if (refused || !demandId || (await opened(demandId, { table: deps.table, actor }))) return refused
  return refuse('notFound', { field: 'demandId' })
}

const refusedAsWritten = ({ deps, input: { body } }: Asked) =>
  dayPast(body.until, deps.now()) ?? personal(body.title, 'title') ?? personal(body.why, 'why')

async function judge(request: Asked, id: string, mark: Mark): Promise<Outcome<Campaign>> {
  const { deps, actor, street, input } = request
  const { title, why, place, until, orderIds, demandId } = input.body
  if (!isHere([place], street)) return refuse('outsideStreet', { field: 'place' })
  if (!servesDesk(actor, place)) return refuse('notYourRole', { field: 'place' })
  const owner = ownerNamed(input.body.owner, street, actor.id)
  if (!owner.ok) return owner
  const refused = refusedAsWritten(request) ?? (await refusedAsUnseen(request))
  if (refused) return refused
  await linkedStore(deps.table).keep(orderIds, id)
  if (demandId) await againstStore(deps.table).keep(demandId, id)
  const step = { deed: 'make', as: 'desk', at: deps.now(), ...mark, status: 'planned' } as const
  const first = { id, title, why, place, owner: owner.value, until, orderIds, demandId }
  return done(known({ ...first, status: 'planned' as const, version: 1, notes: [], steps: [step] }))
}

/** 立一个专题. */
export const makeCampaign: Handler<'makeCampaign'> = async (request) => {
  const { deps, input } = request
  const made = await makeOnce(request, {
    purpose: 'campaign',
    content: input.body,
    store: campaignStore(deps.table),
    judge: (id, mark) => judge(request, id, mark),
  })
  return made.ok ? shown(made.value, request) : made
}
