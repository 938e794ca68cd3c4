import type { Answer } from '../../shared/contract'
import type { NeedMove } from '../../shared/project/transitions'
import { keyAt, streetForFile } from '../support/app'
import type { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'

export type NeedSeen = Answer<'getNeed'>['need']
export type ResourceSeen = Answer<'addResource'>['resource']
type Body = Record<string, unknown>

/** A street with its three lists 三份清单. */
export function projectStreet(table: ReturnType<typeof tableForFile>) {
  const street = streetForFile(table)
  const community = `${street.street.id}001`
  const said = (reply: { status: number; body: Body }) => ({
    status: reply.status,
    refusal: reply.body.refusal as string | undefined,
    field: reply.body.field,
    need: reply.body.need as NeedSeen,
    resource: reply.body.resource as ResourceSeen,
  })
  const offer = async (who: string, more: object = {}, key = keyAt(street.clock.now)) =>
    said(
      await street.as(who).post(
        '/resources',
        {
          title: '理发店每月上门理发',
          kind: 'skill',
          amount: '每月一个上午',
          when: '周三上午',
          provider: '梧桐里理发店',
          contact: '门口喊一声老板娘',
          place: community,
          ...more,
        },
        key,
      ),
    )
  const want = async (who: string, more: object = {}, key = keyAt(street.clock.now)) =>
    said(
      await street.as(who).post(
        '/needs',
        {
          title: '几位老人下不了楼，想有人上门理发',
          kind: 'skill',
          scope: 'community',
          words: '楼里有六位老人腿脚不便。',
          place: community,
          ...more,
        },
        key,
      ),
    )
  /** An order, from what was said to her at a door. */
  async function heard(who: string) {
    const order = anOrder(street.street, { onBehalf: true, contact: { name: '王奶奶' } })
    const said = { ...order, description: '下不了楼，想有人来理发' }
    return orderOf(await street.as(who).post('/orders', said)).id
  }
  const read = async (who: string, id: string) => said(await street.as(who).get(`/needs/${id}`))
  /** Moves it as it stands. */
  const on =
    ({ id }: NeedSeen, key?: string) =>
    async (who: string, move: NeedMove, input: object = {}) => {
      const { need } = await read('qin', id)
      return said(await street.as(who).post(`/needs/${id}/${move}`, { version: need.version, ...input }, key))
    }
  const matched = async () => {
    const { resource } = await offer('gu')
    const { need } = await want('gu')
    const match = {
      title: '上门理发',
      resourceId: resource.id,
      owner: { unitId: `${street.street.id}U01` },
      until: '2026-06-30',
    }
    return { resource, match, need }
  }
  /** A need of the first community, whose project unit U01 owns, as it stands there. */
  async function inStatus(status: NeedSeen['status']) {
    const { need, match } = await matched()
    if (status === 'open') return need
    if (status === 'dropped') return (await on(need)('gu', 'drop', { reason: '已经搬走了' })).need
    const running = (await on(need)('gu', 'match', match)).need
    if (status === 'running') return running
    return (await on(running)('gu', 'finish', { words: '理了六位', photoKeys: [] })).need
  }
  return Object.assign(street, { community, offer, want, heard, read, on, matched, inStatus, said })
}
