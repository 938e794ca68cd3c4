import { shapeOf } from '../../functions/demand/shape'
import { demandStore } from '../../functions/demand/store'
import { noTally } from '../../functions/demand/tally'
import { contract, type OperationName } from '../../shared/contract'
import { numberOf, parseOrderId } from '../../shared/workOrder/id'
import { planStreet } from '../plan/planStreet'
import { aStreet } from '../support/aStreet'
import { keyAt, settle } from '../support/app'
import type { TestTable } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'

/** Has no session. */
export const nobody = 'nobody'

/** One of each thing that supervision has, all of it in the first community, and how each route is asked for it. */
export function askedStreet(table: TestTable) {
  const street = planStreet(table)
  const { id } = street.street
  const [community, nextDoor] = [`${id}001`, `${id}002`]
  const elsewhere = aStreet('990100002')

  /** What is made in the first community, by the names that paths have for it. */
  const ids: Record<string, string> = { nodeId: community, demandId: `${id}-${'7'.repeat(26)}` }

  /** Who serves next door. No supervisor 督办员 is of a community alone; were one, what lies elsewhere is none of hers. */
  const strangers = [
    { id: 'hou', name: '侯派单', roles: [{ role: 'dispatcher' as const, scope: nextDoor }] },
    { id: 'she', name: '佘督办', roles: [{ role: 'supervisor' as const, scope: nextDoor }] },
  ]

  beforeAll(async () => {
    const { deps, as } = street
    const far = { id: 'qin2', name: '秦二', roles: [{ role: 'supervisor' as const, scope: elsewhere.id }] }
    await settle(deps, elsewhere, [far])
    for (const { id: person, name, roles } of strangers) {
      await deps.people.save(person, { name, homeStreet: id })
      await deps.people.saveStanding(person, id, { roles })
    }
    ids.orderId = orderOf(await as('zhou').post('/orders', anOrder(street.street))).id
    await as('shen').post(`/orders/${ids.orderId}/file`, { version: 1 })
    await as('gu').post(`/orders/${ids.orderId}/dispatch`, { version: 2, lead: { unitId: `${id}U01` } })
    const tally = { ...noTally, n: 3, firstAt: 0, months: { '001': { '2603': 3 } } }
    const shape = shapeOf({ grams: new Map(), matters: new Map() })
    const store = demandStore(deps.table)
    await store.save({ id: ids.demandId ?? '', version: 1, shape, tally, recent: [], took: [] })
    await store.list(ids.demandId ?? '', ids.orderId)
    ids.campaignId = (
      await street.make('gu', { demandId: ids.demandId, orderIds: [ids.orderId] })
    ).campaign.id
    await street.add('2026-03')
    ids.planId = street.planOf('2026-03')
    const place = { kind: 'skill', place: community }
    const resource = { ...place, title: '上门理发', amount: '半天', when: '周三', provider: '理发店' }
    ids.resourceId = ((await as('gu').post('/resources', resource)).body.resource as { id: string }).id
    const need = { ...place, title: '想有人上门理发', scope: 'community', words: '楼里有老人' }
    ids.needId = ((await as('gu').post('/needs', need)).body.need as { id: string }).id
    const asked = { what: 'orders', from: '2603', to: '2603', columns: [], format: 'csv' }
    ids.exportId = ((await as('gu').post('/exports', asked)).body.export as { id: string }).id
  })

  const bodies: Partial<Record<OperationName, () => object>> = {
    find: () => ({ text: numberOf(parseOrderId(ids.orderId ?? '').ulid) }),
    startExport: () => ({
      what: 'orders',
      from: '2602',
      to: '2603',
      columns: [],
      format: 'csv',
      communityId: community,
    }),
    cancelExport: () => ({}),
    makeCampaign: () => street.plan(),
    addResource: () => ({
      title: '借轮椅',
      kind: 'goods',
      amount: '两把',
      when: '随时',
      provider: '社区',
      place: community,
    }),
    changeResource: () => ({
      version: 1,
      title: '借轮椅',
      kind: 'goods',
      amount: '两把',
      when: '随时',
      provider: '社区',
    }),
    withdrawResource: () => ({ version: 9, reason: '不出了' }),
    restoreResource: () => ({ version: 9 }),
    addNeed: () => ({
      title: '想借轮椅',
      kind: 'goods',
      scope: 'community',
      words: '楼里有老人',
      place: community,
    }),
    followProject: () => ({ isFollowing: true }),
  }
  const queries: Partial<Record<OperationName, () => string>> = {
    numberOrders: () => '?count=open',
    phoneFindings: () => '?month=2603',
    needs: () => '?list=open',
    needsHeard: () => `?orderIds=${ids.orderId}`,
    campaignOwners: () => `?place=${community}`,
  }

  const ask = async (who: string, name: OperationName) => {
    const { path, method } = contract[name]
    const at = path.replace(/\{(\w+)\}/g, (_, param: string) => ids[param] ?? '') + (queries[name]?.() ?? '')
    const body = bodies[name]?.()
    if (who === nobody) {
      const headers = { 'Idempotency-Key': keyAt(street.clock.now) }
      return street.send(`/v1${at}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    }
    return body ? street.as(who).post(at, body) : street.as(who).get(at)
  }

  return { id, ask }
}
