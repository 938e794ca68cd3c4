import { shapeOf } from '../../functions/demand/shape'
import { demandStore } from '../../functions/demand/store'
import { noTally } from '../../functions/demand/tally'
import { matterKeys } from '../../functions/matter/keys'
import * as hearing from '../../functions/stream/hearRecord'
import { held } from '../support/held/held'
import type { Item } from '../../functions/table/store'
import type { Answer } from '../../shared/contract'
import { shownPhoto } from '../photo/shownPhoto'
import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { campaignStreet, noSuchCampaign, type CampaignSeen } from './campaignStreet'

const tellRecord = held('stream', hearing.tellRecord)

const table = tableForFile()
const street = campaignStreet(table)

describe('a campaign 专题攻坚', () => {
  it('goes from the orders it was made of to before and after, side by side', async () => {
    const orderIds = [await street.reported(-3), await street.reported(-2)]
    const made = await street.make('gu', { orderIds })
    expect([made.status, made.campaign.status, made.campaign.inside?.orders.map(({ id }) => id)]).toEqual([
      201,
      'planned',
      orderIds,
    ])
    const on = street.on(made.campaign)
    const before = await shownPhoto(street, 'luo')
    const note = { words: '三根杆子不亮', shows: 'before', photoKeys: [before] }
    expect((await on('luo', 'progress', note)).status).toBe(200)
    expect((await on('luo', 'start')).campaign.status).toBe('running')
    const after = await shownPhoto(street, 'gu')
    const closed = await on('gu', 'close', { ...street.close, beforeKey: before, afterKey: after })
    expect([closed.status, closed.campaign.closing]).toMatchObject([
      200,
      { result: 'solved', before: { key: before }, after: { key: after } },
    ])

    const { campaign: seen } = await street.read('zhou', made.campaign.id)
    expect(seen).toMatchObject({
      status: 'closed',
      ownerName: '市政养护所',
      notes: [{ shows: 'before', by: '市政养护所', photos: [{ key: before }] }],
      closing: { words: street.close.words },
      moves: [],
    })
    // Neither a name nor an order, nor who reported it.
    expect(JSON.stringify(seen)).not.toMatch(/罗师傅|顾青|周玉兰|00101-2603|"luo"|"gu"/)
    expect(await street.list('zhou', 'yes')).toContain(made.campaign.id)

    const again = await on('qin', 'reopen', { reason: '又灭了两根', until: '2026-06-30' })
    expect(again.campaign).toMatchObject({ status: 'running', until: '2026-06-30' })
    expect(again.campaign.closing).toBeUndefined()
    expect(again.campaign.inside?.history.map(({ deed, by }) => [deed, by])).toEqual([
      ['make', '顾青'],
      ['progress', '罗师傅'],
      ['start', '罗师傅'],
      ['close', '顾青'],
      ['reopen', '秦督办'],
    ])
  })

  it('tells whoever answers for it, once, and who it is given to afterwards', async () => {
    const person = (personId: string) => ({ owner: { personId } })
    const made = await street.make('gu', person('shen'))
    const told = async (who: string) => {
      const { notices } = (await street.as(who).get('/me/inbox')).body as Answer<'inbox'>
      return notices.filter(({ of, page }) => of === 'campaignYours' && page?.endsWith(made.campaign.id))
        .length
    }
    const key = matterKeys.matter('CG', made.campaign.id)
    const kept = () => street.deps.table.get(key)
    const deps = { ...street.deps, messages: { send: async () => ({ is: 'sent' as const }) } }
    const hear = async (before?: Item) => {
      const images = { before, after: await kept() }
      for (let times = 0; times < 2; times++) await tellRecord({ key, ...images }, deps, street.clock.now)
    }
    expect(hearing.isHeard(key)).toBe(true)
    await hear()
    expect([await told('shen'), await told('luo'), await told('gu')]).toEqual([1, 0, 0])

    const { title, why, until } = made.campaign
    for (const [owner, expected] of [
      [person('shen'), [1, 0]],
      [{ owner: { unitId: `${street.street.id}U01` } }, [1, 1]],
      [person('gu'), [1, 1]],
    ] as const) {
      const before = await kept()
      await street.on(made.campaign)('gu', 'change', { title, why, until, ...owner })
      await hear(before)
      expect([await told('shen'), await told('luo')]).toEqual(expected)
    }
    // What she took on herself she knows.
    expect(await told('gu')).toBe(0)
  })

  it('is found from the common demand it was made against, or from one that this went into', async () => {
    const [gone, demandId] = [noSuchCampaign(street.street.id), `${street.street.id}-${'7'.repeat(26)}`]
    const groups = demandStore(street.deps.table)
    const shape = shapeOf({ grams: new Map(), matters: new Map() })
    const tally = { ...noTally, n: 3, firstAt: 0, months: { '001': { '2603': 3 } } }
    const group = { id: demandId, version: 1, shape, tally, recent: [], took: [] }
    await groups.save({ ...group, id: gone })
    await groups.save(group)
    const against = async (who: string, id: string) => {
      const { status, body } = await street.as(who).get(`/demands/${id}/campaigns`)
      return { status, titles: (body.campaigns as CampaignSeen[] | undefined)?.map(({ title }) => title) }
    }
    expect(await against('qin', demandId)).toEqual({ status: 200, titles: [] })
    const key = keyAt(street.clock.now)
    await street.make('gu', { demandId, title: '楼道灯专题' }, key)
    await street.make('gu', { demandId, title: '楼道灯专题' }, key)
    await street.make('gu', { demandId: gone, title: '地灯专题' })

    expect(await against('qin', demandId)).toEqual({ status: 200, titles: ['楼道灯专题'] })
    await groups.save({ ...group, version: 2, took: [gone] })
    await groups.save({ ...group, id: gone, version: 2, into: demandId })
    for (const id of [demandId, gone])
      expect((await against('qin', id)).titles?.sort()).toEqual(['地灯专题', '楼道灯专题'])
    const away = demandId.replace(/7$/, '6')
    await groups.save({ ...group, id: away, tally: { ...tally, months: { '002': { '2603': 3 } } } })
    expect([(await against('gu', demandId)).status, (await against('gu', away)).status]).toEqual([200, 404])
    expect((await against('zhou', demandId)).status).toBe(403)
    expect((await against('qin', demandId.replace(/^\d{9}/, '110101001'))).status).toBe(404)
  })

  it('a pair is two photos of its own, or of whoever closes it', async () => {
    const campaign = await street.inStatus('running')
    const mine = await shownPhoto(street, 'gu')
    const luos = await shownPhoto(street, 'luo')
    const close = async (more: object) => {
      const { refusal, field } = await street.on(campaign)('gu', 'close', { ...street.close, ...more })
      return [refusal, field]
    }
    expect(await close({ beforeKey: mine })).toEqual(['badInput', 'afterKey'])
    expect(await close({ beforeKey: mine, afterKey: mine })).toEqual(['badInput', 'afterKey'])
    expect(await close({ beforeKey: mine, afterKey: luos })).toEqual(['photoNotYours', 'photoKeys'])
    expect((await street.read('gu', campaign.id)).campaign.status).toBe('running')
  })

  it('through lost replies it is made once and moved once', async () => {
    const key = keyAt(street.clock.now)
    const through = async ([who, path]: [who: string, path: string], body: object, sentKey: string) => {
      await street.as(who).get('/me')
      for (let after = 0; after < 4; after++)
        for (const kind of ['loseRequest', 'loseReply'] as const) {
          table.faults.inject({ kind, operation: 'PutItem', after, times: 3 })
          await street.as(who).post(path, body, sentKey)
          table.faults.mend()
        }
      const heard = await street.as(who).post(path, body, sentKey)
      expect((await street.as(who).post(path, body, sentKey)).body).toEqual(heard.body)
      return street.said(heard)
    }
    const orderId = await street.reported(-1)
    const before = (await street.list('gu')).length
    const { campaign } = await through(['gu', '/campaigns'], street.plan({ orderIds: [orderId] }), key)
    expect((await street.list('gu')).length).toBe(before + 1)
    expect((await street.make('gu', { title: '另一件' }, key)).refusal).toBe('keyReused')

    const note = { version: 1, words: '看了现场', shows: 'work', photoKeys: [] }
    const noted = await through(['luo', `/campaigns/${campaign.id}/progress`], note, keyAt(street.clock.now))
    expect([noted.campaign.version, noted.campaign.notes.length]).toEqual([2, 1])
    const used = keyAt(street.clock.now)
    await street.on(campaign, used)('luo', 'progress', { ...note, version: 2 })
    const reused = await street.on(campaign, used)('luo', 'progress', { ...note, version: 2, words: '别的' })
    expect(reused.refusal).toBe('keyReused')
  })

  it('of two who move it at once one hears that it has changed; a stale version changes nothing', async () => {
    const campaign = await street.inStatus('planned')
    const start = (who: string) =>
      street.as(who).post(`/campaigns/${campaign.id}/start`, { version: campaign.version })
    const replies = await Promise.all(['gu', 'qin', 'luo'].map(start))
    const outcomes = replies.map(({ status, body }) => body.refusal ?? status)
    expect(outcomes.filter((one) => one === 200)).toHaveLength(1)
    expect((await start('gu')).body.refusal).toBe('wrongStep')
    const { campaign: now } = await street.read('gu', campaign.id)
    expect(now.inside?.history.filter(({ deed }) => deed === 'start')).toHaveLength(1)
    const stale = { ...street.close, version: 1 }
    const late = await street.as('gu').post(`/campaigns/${campaign.id}/close`, stale)
    expect(late.body.refusal).toBe('changedMeanwhile')
  })
})
