import { matterKeys } from '../../functions/matter/keys'
import { shownPhoto } from '../photo/shownPhoto'
import { tableForFile } from '../support/engine'
import { campaignStreet, dayMs } from './campaignStreet'

const street = campaignStreet(tableForFile())
const iso = (at: number) => new Date(at).toISOString()

describe('a campaign that was closed and is begun anew 重启', () => {
  it('says so to all: what was said and shown when it was closed, and why it goes on', async () => {
    const [before, after] = [await shownPhoto(street, 'gu'), await shownPhoto(street, 'gu')]
    const running = await street.inStatus('running')
    const on = street.on(running)
    const closedAt = street.clock.now
    await on('gu', 'close', { ...street.close, beforeKey: before, afterKey: after })
    street.later(9)
    await on('qin', 'reopen', { reason: '又灭了两根', until: '2026-06-30' })

    const { campaign } = await street.read('zhou', running.id)
    expect(campaign.earlier).toMatchObject([
      {
        at: iso(closedAt),
        reopenedAt: iso(closedAt + 9 * dayMs),
        reason: '又灭了两根',
        closing: { ...street.close, before: { key: before }, after: { key: after } },
      },
    ])
    expect([campaign.inside, campaign.closing, campaign.result]).toEqual([undefined, undefined, undefined])

    await on('gu', 'close', { result: 'partly', words: '还剩一根' })
    await on('qin', 'reopen', { reason: '还有一根', until: '2026-06-30' })
    const { earlier = [] } = (await street.read('zhou', running.id)).campaign
    expect(earlier.map(({ closing, reason }) => [closing?.result, reason])).toEqual([
      ['partly', '还有一根'],
      ['solved', '又灭了两根'],
    ])
    const refused = await street.on(await street.inStatus('closed'))('qin', 'reopen', {
      reason: '打 13800138000 找我',
      until: '2026-06-30',
    })
    expect(refused.status).toBeGreaterThanOrEqual(400)
  })

  it('of long ago says only when: its reason was written for staff', async () => {
    const closed = await street.inStatus('closed')
    await street.on(closed)('qin', 'reopen', { reason: '内部说一句', until: '2026-06-30' })
    const key = matterKeys.matter('CG', closed.id)
    const item = await street.deps.table.get(key)
    const { earlier: _earlier, ...is } = item?.is as Record<string, unknown>
    await street.deps.table.put({ ...key, ...item, is })

    const { campaign } = await street.read('zhou', closed.id)
    expect(campaign.earlier).toEqual([{ at: closed.closing?.at, reopenedAt: iso(street.clock.now) }])
    expect(JSON.stringify(campaign)).not.toContain('内部')
  })

  it('of very many says what was said the last ten times, and of those before only when', async () => {
    const running = await street.inStatus('running')
    const on = street.on(running)
    for (let times = 1; times <= 11; times++) {
      await on('gu', 'close', { result: 'partly', words: `第${times}次` })
      await on('qin', 'reopen', { reason: '还没完', until: '2026-12-31' })
      street.later(1)
    }
    const { earlier = [] } = (await street.read('zhou', running.id)).campaign
    expect(earlier.map(({ closing }) => closing?.words)).toEqual([
      ...Array.from({ length: 10 }, (_, before) => `第${11 - before}次`),
      undefined,
    ])
    expect([earlier[10]?.reason, earlier[10]?.at]).toEqual([undefined, expect.any(String)])
  })

  it('of what was only called off says nothing to residents', async () => {
    const off = await street.inStatus('cancelled')
    const { campaign } = await street.on(off)('qin', 'reopen', { reason: '又要办', until: '2026-06-30' })
    expect([campaign.status, campaign.earlier]).toEqual(['running', undefined])
  })
})

it('counts for who closes it the orders that are open, and of these the late ones', async () => {
  const ended = await street.reported(-40)
  const orderIds = [await street.reported(-40), await street.reported(0), ended]
  const { campaign } = await street.make('gu', { orderIds })
  expect(campaign.inside?.left).toEqual({ open: 3, late: 2 })
  await street.as('zhou').post(`/orders/${ended}/withdraw`, { version: 1, reason: '自己修好了' })
  // It was late when it ended: late it is no more.
  expect((await street.read('gu', campaign.id)).campaign.inside?.left).toEqual({ open: 2, late: 1 })
})
