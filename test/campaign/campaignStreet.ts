import type { Answer } from '../../shared/contract'
import type { CampaignMove } from '../../shared/campaign/transitions'
import { ulidOf } from '../../shared/ulid'
import { keyAt, streetForFile } from '../support/app'
import type { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'

export type CampaignSeen = Answer<'getCampaign'>['campaign']
export type Figures = Answer<'campaignFigures'>
type Said = { status: number; refusal?: string | undefined; field?: unknown; campaign: CampaignSeen }

export const dayMs = 86_400_000

/** A street with orders about the same, and campaigns against it. */
export function campaignStreet(table: ReturnType<typeof tableForFile>) {
  const street = streetForFile(table)
  const { id } = street.street
  const community = `${id}001`

  const said = (reply: { status: number; body: Record<string, unknown> }): Said => ({
    status: reply.status,
    refusal: reply.body.refusal as string | undefined,
    field: reply.body.field,
    campaign: reply.body.campaign as CampaignSeen,
  })

  /** Reported so many days before or after now. */
  async function reported(days: number, more: object = {}) {
    const at = street.clock.now + days * dayMs
    const now = street.clock.now
    street.clock.now = at
    const order = orderOf(await street.as('zhou').post('/orders', anOrder(street.street, more), keyAt(at)))
    street.clock.now = now
    return order.id
  }

  const plan = (more: object = {}) => ({
    title: '1号楼一带路灯专题',
    why: '一个冬天报了十几回，换了又灭。',
    place: community,
    owner: { unitId: `${id}U01` },
    until: '2026-12-31',
    orderIds: [] as string[],
    ...more,
  })
  const make = async (who: string, more: object = {}, key = keyAt(street.clock.now)) =>
    said(await street.as(who).post('/campaigns', plan(more), key))
  const read = async (who: string, campaignId: string) =>
    said(await street.as(who).get(`/campaigns/${campaignId}`))
  const figures = async (who: string, campaignId: string) =>
    (await street.as(who).get(`/campaigns/${campaignId}/figures`)).body as unknown as Figures
  /** Page after page, to the end. */
  async function list(who: string, past = 'no') {
    const ids: string[] = []
    let cursor = ''
    do {
      const query = [past === 'yes' && 'past=yes', cursor && `cursor=${cursor}`].filter(Boolean).join('&')
      const { body } = await street.as(who).get(`/campaigns?${query}`)
      ids.push(...(body.campaigns as CampaignSeen[]).map((one) => one.id))
      cursor = String(body.cursor ?? '')
    } while (cursor)
    return ids
  }

  /** Moves it as it stands. */
  const on =
    ({ id: campaignId }: CampaignSeen, key?: string) =>
    async (who: string, move: CampaignMove, input: object = {}) => {
      const { campaign } = await read('qin', campaignId)
      const body = { version: campaign.version, ...input }
      return said(await street.as(who).post(`/campaigns/${campaignId}/${move}`, body, key))
    }

  const close = { result: 'solved', words: '换了整条线，半个月没再灭。' }
  /** A campaign of this community, led by the unit U01, as it stands there. */
  async function inStatus(status: CampaignSeen['status'], more: object = {}) {
    const { campaign } = await make('gu', more)
    if (status === 'planned') return campaign
    if (status === 'cancelled')
      return (await on(campaign)('gu', 'cancel', { reason: '并到别的里办' })).campaign
    const running = (await on(campaign)('gu', 'start')).campaign
    return status === 'running' ? running : (await on(campaign)('gu', 'close', close)).campaign
  }

  return Object.assign(street, {
    community,
    reported,
    plan,
    make,
    read,
    figures,
    list,
    on,
    close,
    inStatus,
    said,
    later: (days: number) => (street.clock.now += days * dayMs),
  })
}

export const noSuchCampaign = (street: string) => `${street}-${ulidOf(1_772_000_000_000, () => 7)}`
