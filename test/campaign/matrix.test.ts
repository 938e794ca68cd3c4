import type { CampaignMove, CampaignStatus } from '../../shared/campaign/transitions'
import { tableForFile } from '../support/engine'
import { campaignStreet, noSuchCampaign } from './campaignStreet'

const street = campaignStreet(tableForFile())

/** Who may make which move from where, written down a second time, by hand: of the first community, led by unit U01. */
const desk = ['gu', 'streetdesk', 'qin', 'fang']
// fang supervises and handles for the unit.
const lead = [...desk, 'luo', 'yu']
const allowed: Record<CampaignMove, [who: string[], from: CampaignStatus[]]> = {
  change: [desk, ['planned', 'running']],
  link: [desk, ['planned', 'running']],
  unlink: [desk, ['planned', 'running']],
  start: [lead, ['planned']],
  progress: [lead, ['planned', 'running']],
  close: [desk, ['running']],
  cancel: [desk, ['planned', 'running']],
  reopen: [desk, ['closed', 'cancelled']],
}
const moves = Object.keys(allowed) as CampaignMove[]
const statuses = ['planned', 'running', 'closed', 'cancelled'] as const
const others = ['zhou', 'guest', 'shen', 'tang', 'water', 'admin']
const everybody = [...others, ...lead]

let orderId = ''
beforeAll(async () => {
  orderId = await street.reported(0)
})

const bodies: Record<CampaignMove, () => object> = {
  change: () => ({ ...street.plan({ title: '改过的' }), place: undefined, orderIds: undefined }),
  link: () => ({ orderIds: [orderId] }),
  unlink: () => ({ orderIds: [orderId] }),
  start: () => ({}),
  progress: () => ({ words: '量了线路', shows: 'before', photoKeys: [] }),
  close: () => street.close,
  cancel: () => ({ reason: '并到别的里' }),
  reopen: () => ({ reason: '又灭了', until: '2026-05-31' }),
}

describe('who may do what with a campaign, and when', () => {
  it.each(moves)('%s', async (move) => {
    const [people, from] = allowed[move]
    for (const status of statuses) {
      let campaign = await street.inStatus(status)
      for (const who of everybody) {
        const reply = await street.on(campaign)(who, move, bodies[move]())
        const may = people.includes(who) && from.includes(status)
        expect([status, who, reply.status === 200]).toEqual([status, who, may])
        if (may) campaign = await street.inStatus(status)
      }
    }
  })

  it('is offered exactly so', async () => {
    for (const status of statuses) {
      const { id } = await street.inStatus(status)
      for (const who of everybody) {
        const { campaign } = await street.read(who, id)
        const offered = moves.filter((move) => {
          const [people, from] = allowed[move]
          return people.includes(who) && from.includes(status)
        })
        expect([status, who, campaign?.moves ?? []]).toEqual([status, who, offered])
      }
    }
  })

  it('is made by a dispatcher in her own community, by the street anywhere', async () => {
    const at = async (who: string, place: string) => (await street.make(who, { place })).status
    const { id } = street.street
    expect(await at('gu', `${id}001`)).toBe(201)
    expect(await at('gu', `${id}002`)).toBe(403)
    expect(await at('gu', id)).toBe(403)
    for (const who of ['streetdesk', 'qin', 'fang'])
      for (const place of [`${id}001`, `${id}002`, id])
        expect([who, await at(who, place)]).toEqual([who, 201])
    for (const who of ['luo', ...others]) expect([who, await at(who, `${id}001`)]).toEqual([who, 403])
  })

  it('is seen by residents while it runs and when it is closed, without what is inside', async () => {
    for (const status of statuses) {
      const { id } = await street.inStatus(status, { orderIds: [orderId] })
      for (const who of everybody) {
        const { campaign } = await street.read(who, id)
        const isPublic = status === 'running' || status === 'closed'
        expect([status, who, Boolean(campaign), Boolean(campaign?.inside)]).toEqual([
          status,
          who,
          isPublic || lead.includes(who),
          lead.includes(who),
        ])
        expect([who, (await street.list(who)).includes(id)]).toEqual([
          who,
          status === 'running' || (status === 'planned' && lead.includes(who)),
        ])
      }
    }
  })

  it('is not owned any more by whom it was given once she has left service', async () => {
    const { people, deps, community } = street
    const [owner, roles] = [{ personId: 'tang' }, people.tang.roles]
    for (const status of statuses) {
      const { id } = await street.inStatus(status, { owner, orderIds: [orderId] })
      const seen = async () => {
        const { campaign } = await street.read('tang', id)
        return campaign && [Boolean(campaign.inside), campaign.moves.length > 0]
      }
      expect([status, await seen()]).toEqual([status, [true, status === 'planned' || status === 'running']])
      await deps.people.saveStanding('tang', street.street.id, {
        roles: [
          { role: 'resident', scope: street.street.id },
          { role: 'volunteer', scope: community },
        ],
      })
      const isPublic = status === 'running' || status === 'closed'
      expect([status, await seen()]).toEqual([status, isPublic ? [false, false] : undefined])
      await deps.people.saveStanding('tang', street.street.id, { roles })
    }
  })

  it('may be owned by whoever serves there, as its desk is told', async () => {
    const owners = async (who: string, place = street.community) => {
      const { body } = await street.as(who).get(`/campaign-owners?place=${place}`)
      return body.refusal ?? (body.people as { personId: string }[]).map(({ personId }) => personId).sort()
    }
    expect(await owners('gu')).toEqual(['admin', 'fang', 'gu', 'qin', 'shen', 'streetdesk', 'wen'])
    expect(await owners('gu', `${street.street.id}002`)).toBe('notYourRole')
    expect(await owners('luo')).toBe('notYourRole')
  })

  it('is nowhere to be found from another street, nor made of its orders', async () => {
    const far = noSuchCampaign('990100002')
    expect((await street.read('qin', far)).refusal).toBe('notFound')
    expect((await street.make('qin', { place: '990100002001' })).refusal).toBe('outsideStreet')
    const theirs = orderId.replace('990100001', '990100002')
    expect([(await street.make('qin', { orderIds: [theirs] })).refusal]).toEqual(['notFound'])
    const unseen = await street.make('qin', { demandId: far })
    expect([unseen.refusal, unseen.field]).toEqual(['notFound', 'demandId'])
  })

  it('what cannot be reached is refused by name', async () => {
    const refused = async (more: object) => {
      const { refusal, field } = await street.make('gu', more)
      return [refusal, field]
    }
    expect(await refused({ owner: { unitId: `${street.street.id}U99` } })).toEqual(['unknownUnit', 'owner'])
    expect(await refused({ owner: { personId: 'zhou' } })).toEqual(['unknownPerson', 'owner'])
    expect(await refused({ why: '打 13800138000 找老王' })).toEqual(['personalInWords', 'why'])
    expect(await refused({ until: '2026-02-31' })).toEqual(['badInput', 'until'])
    expect(await refused({ orderIds: [orderId, orderId] })).toEqual(['badInput', 'orderIds'])
  })
})
