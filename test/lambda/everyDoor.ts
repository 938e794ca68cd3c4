import { allOperations } from '../../functions/docs/allOperations'
import type { Operation } from '../../shared/operation'
import { numberOf, parseOrderId } from '../../shared/workOrder/id'
import type { CallersAt } from './caller'
import { someoneWho, street } from './people'

export type Known = { ids: Record<string, string>; month: string }

const [grid] = street.grids

const wide = (figures: string) =>
  figures.replaceAll(/[\d-]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))

const { latitude = 0, longitude = 0 } = street.buildings[0] ?? {}
const here = `latitude=${latitude}&longitude=${longitude}`
const [community = { id: '' }] = street.communities

/** Ids of what there is, and for the rest of what there might be. */
const idsOf = ({ ids }: Known): Record<string, string> => ({
  ...ids,
  communityId: community.id,
  n: '1',
  question: '1',
  streetId: street.id,
  nodeId: street.id,
  queueId: `grid-${grid?.id}`,
  buildingId: street.buildings[0]?.id ?? '',
})

const queriesOf = ({ ids, month }: Known): Record<string, string> => ({
  locate: here,
  nearbyOrders: here,
  // In full-width figures, as a phone's keyboard may have them.
  findOrders: `number=${encodeURIComponent(wide(numberOf(parseOrderId(ids.orderId ?? '').ulid)))}`,
  topics: `desk=${street.id}`,
  opinions: 'list=all',
  opinionsToLookAt: `place=${street.id}`,
  campaignOwners: `place=${community.id}`,
  volunteers: `communityId=${community.id}`,
  bodiesOfCommunity: `communityId=${community.id}`,
  needs: 'list=open',
  needsHeard: `orderIds=${ids.orderId}`,
  visits: `gridId=${grid?.id}&month=${month}`,
  openingsOfMonth: `month=${month}`,
  phoneFindings: `month=${month}`,
  numberOrders: 'live=late',
  inbox: 'limit=5',
})

/** Whoever has more to see than the first who may ask. */
const askers: Record<string, string> = {
  queue: 'shen',
  getExport: 'qin',
  cancelExport: 'qin',
  getCampaign: 'gu',
  campaignFigures: 'gu',
  getPlan: 'qin',
  planFigures: 'qin',
}

const pathOf = (path: string, ids: Record<string, string>) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? `${street.id}-0`)

const callerOf = ({ by }: Operation) => (typeof by === 'string' ? 'zhou' : (someoneWho(by[0] ?? '') ?? 'qin'))

/** Each operation asked once: what reads, for what there is; what changes something, with nothing said. */
export async function askEveryDoor({ as, ask }: CallersAt, known: Known) {
  const [ids, queries] = [idsOf(known), queriesOf(known)]
  const open = allOperations.filter(([, { demoOnly }]) => !demoOnly)
  for (const [name, operation] of open) {
    const path = pathOf(operation.path, ids)
    const who = as(askers[name] ?? callerOf(operation))
    if (operation.method === 'GET') await who.get(queries[name] ? `${path}?${queries[name]}` : path)
    else await who[operation.method === 'PUT' ? 'put' : 'post'](path, {})
  }
  await ask('GET', '/openapi.json', { headers: {} })
  return open.length
}
