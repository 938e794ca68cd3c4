import { known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { ownerNamed } from '../campaign/owner'
import { personal } from '../topic/personal'
import type { Viewer } from '../topic/present'
import type { Here } from './changes'
import type { NeedCommand } from './decide'
import { resourceStore } from './store'

/** All that all can read; which home it is stands apart, for staff. */
export function publicWords(input: object) {
  const { title, words, reason, scope } = input as Record<string, unknown>
  const said = [title, scope === 'household' ? undefined : words, reason]
  return said.filter((one) => typeof one === 'string').join('\n')
}

async function arePhotosOurs(input: object, { deps, actor }: Viewer) {
  const { photoKeys = [] } = input as { photoKeys?: string[] }
  const areOurs =
    photoKeys.length === 0 || (await deps.photos.mayName(photoKeys, { by: actor.id, now: deps.now() }))
  return areOurs ? undefined : refuse('photoNotYours', { field: 'photoKeys' })
}

/** The resource that it is to be met with: of this street, and still offered. */
async function resourceFor({ move, input }: NeedCommand, { deps, actor }: Viewer) {
  if (move !== 'match') return done(undefined)
  const isOurs = input.resourceId.startsWith(`${actor.street}-`)
  const found = isOurs ? await resourceStore(deps.table).get(input.resourceId) : undefined
  return found && !found.isWithdrawn ? done(found) : refuse('notFound', { field: 'resourceId' })
}

/** What must be there before the need names it. */
export async function prepare(
  command: NeedCommand,
  viewer: Viewer,
): Promise<Outcome<Pick<Here, 'owner' | 'resource'>>> {
  const { input } = command
  const refused = personal(publicWords(input)) ?? (await arePhotosOurs(input, viewer))
  if (refused) return refused
  const owner = 'owner' in input ? ownerNamed(input.owner, viewer.street, viewer.actor.id) : undefined
  if (owner && !owner.ok) return owner
  const resource = await resourceFor(command, viewer)
  return resource.ok ? done(known({ owner: owner?.value, resource: resource.value })) : resource
}
