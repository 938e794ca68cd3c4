import { done, refuse, type Outcome, type Refused } from '../../shared/outcome'
import type { ApiDeps } from '../deps'
import { personal } from '../topic/personal'
import { sightOf } from '../workOrder/claims'
import type { Viewer } from '../topic/present'
import type { Campaign } from './campaign'
import type { Here } from './changes'
import type { CampaignCommand } from './decide'
import { ownerNamed } from './owner'
import { linkedStore } from './store'

export type Preparing = Viewer
type Prepared = Pick<Here, 'owner'>

/** Orders that whoever links them sees whole. */
export async function areSeen(orderIds: string[], { deps, actor }: Preparing): Promise<Refused | undefined> {
  const isOurs = orderIds.every((id) => id.startsWith(`${actor.street}-`))
  const heads = isOurs && orderIds.length > 0 ? await deps.workOrders.heads(orderIds) : []
  const areWhole = heads.length === orderIds.length && heads.every((one) => sightOf(one, actor) === 'whole')
  return areWhole ? undefined : refuse('notFound', { field: 'orderIds' })
}

async function arePhotosOurs(keys: string[], { deps, actor }: { deps: ApiDeps } & Preparing) {
  const areOurs = keys.length === 0 || (await deps.photos.mayName(keys, { by: actor.id, now: deps.now() }))
  return areOurs ? undefined : refuse('photoNotYours', { field: 'photoKeys' })
}

/** All that all can read. */
function saidIn({ input }: CampaignCommand) {
  const { title, why, words, reason } = input as Record<string, unknown>
  return [title, why, words, reason].filter((one) => typeof one === 'string').join('\n')
}

/** Those that the campaign does not know yet. */
function newPhotos({ notes }: Campaign, { move, input }: CampaignCommand) {
  const known = new Set(notes.flatMap(({ photoKeys }) => photoKeys))
  if (move === 'progress') return input.photoKeys
  const pair = move === 'close' ? [input.beforeKey, input.afterKey] : []
  return pair.flatMap((key) => (key && !known.has(key) ? [key] : []))
}

/** What must be there before the campaign names it. */
export async function prepare(
  campaign: Campaign,
  command: CampaignCommand,
  viewer: Preparing,
): Promise<Outcome<Prepared>> {
  const refused = personal(saidIn(command)) ?? (await arePhotosOurs(newPhotos(campaign, command), viewer))
  if (refused) return refused
  if (command.move === 'change') {
    const owner = ownerNamed(command.input.owner, viewer.street, viewer.actor.id)
    return owner.ok ? done({ owner: owner.value }) : owner
  }
  if (command.move !== 'link') return done({})
  const unseen = await areSeen(command.input.orderIds, viewer)
  if (unseen) return unseen
  await linkedStore(viewer.deps.table).keep(command.input.orderIds, campaign.id)
  return done({})
}
