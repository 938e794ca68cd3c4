import { sweepAll } from '../support/held/clock'
import { consume as gatherFrom } from '../support/held/gather'
import { consume } from '../support/held/stream'
import { one, type Chance } from '../../infra/demo/history/choose'
import { oneAfterAnother } from '../../infra/local/stream/oneAfterAnother'
import type { NoticeStreet } from '../notice/noticeStreet'
import { anOrder } from '../workOrder/orders'

/** A command that was answered with a 2xx, as the phone that sent it knows: which order it left in which version. */
export type Acked = { orderId: string; version: number; move: string }

type Deed = [who: string, move: string, input?: object]
type Order = { id: string; reporter: string; left: Deed[] }

const minute = 60_000

const texts = [
  '北门口的路灯三天不亮了，老人摸黑走路',
  '晚上北门那盏路灯又坏了，黑得看不见台阶',
  '楼下烧烤店半夜油烟直排，窗户都不敢开',
  '电梯又把人关在里面，修了等于没修',
]

/** What becomes of an order, one way or another. */
function ways(reporter: string, unit: string, soon: string): Deed[][] {
  const other = reporter === 'lin' ? 'zhou' : 'lin'
  const sentOut: Deed[] = [
    ['shen', 'file'],
    ['gu', 'dispatch', { lead: { unitId: `${unit}1` } }],
  ]
  const done: Deed[] = [
    ['luo', 'finish', { note: '换了灯头，当场试过' }],
    ['qin', 'close', { verdict: 'solved', note: '看过了，亮着' }],
  ]
  const rated = { contacted: true, solved: 'solved', satisfied: 'basically', words: '快多了' }
  return [
    [
      ...sentOut,
      [other, 'join', { words: '我家也是' }],
      ['luo', 'accept'],
      ...done,
      [reporter, 'rate', rated],
    ],
    [...sentOut, ['luo', 'accept'], ...done, [reporter, 'reopen', { reason: '又灭了' }]],
    [
      ...sentOut,
      ['luo', 'accept'],
      ['luo', 'extend', { until: soon, reason: '要等配件' }],
      ['qin', 'grant', {}],
      ['luo', 'finish', { note: '装好了' }],
      ['qin', 'rework', { reason: '还有一盏没装' }],
    ],
    [
      ['shen', 'file'],
      ['gu', 'whistle', { calls: [{ unitId: `${unit}2` }], reason: '要一起看' }],
      ['water', 'report-in', {}],
      ['gu', 'dispatch', { lead: { unitId: `${unit}1` }, assist: [`${unit}2`] }],
      ['luo', 'return', { reason: '不归我们' }],
    ],
    [
      ['shen', 'handle'],
      [reporter, 'note', { words: '在家等着' }],
      ['shen', 'finish', { note: '擦干净了' }],
    ],
    [['shen', 'decline', { reason: '请打 95598' }]],
    [['shen', 'merge']],
  ]
}

/** A street at work for two days: people, both readers of the stream, now and then behind, and the clock. */
export async function live(town: NoticeStreet, chance: Chance, commands: number) {
  const { as, street, clock, deps } = town
  const acked: Acked[] = []
  const orders: Order[] = []
  const pump = town.stream.pumpTo(
    oneAfterAnother([(event) => consume(event, town.streamDeps), (event) => gatherFrom(event, deps)]),
  )

  async function report() {
    const reporter = one(['zhou', 'lin', 'guest'], chance)
    const { status, body } = await as(reporter).post(
      '/orders',
      anOrder(street, { description: one(texts, chance) }),
    )
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
    const { id } = body.order as { id: string }
    const soon = new Date(clock.now + 5 * 24 * 60 * minute).toISOString()
    orders.push({ id, reporter, left: [...one(ways(reporter, `${street.id}U0`, soon), chance)] })
    acked.push({ orderId: id, version: 1, move: 'order' })
  }

  /** Into an earlier one that is still in work. */
  const earlier = ({ id }: Order) => orders.find((other) => other.id < id && other.left.length > 0)?.id

  function nextOf(order: Order): Deed | undefined {
    const [who, move, input = {}] = order.left.shift() ?? ['zhou', 'note', { words: '还在等' }]
    if (move !== 'merge') return [who, move, input]
    const intoOrderId = earlier(order)
    return intoOrderId ? [who, move, { intoOrderId }] : undefined
  }

  /** What was refused, since the clock or somebody came first, is done by nobody. */
  async function moveOn(order: Order) {
    const deed = nextOf(order)
    if (!deed) return
    const [who, move, input] = deed
    const { status, body } = await town.moveAs(who).make(order.id, move, input)
    if (status >= 300) return
    const { version } = body.order as { version: number }
    acked.push({ orderId: order.id, version, move: move.replace('-i', 'I') })
  }

  for (let at = 0; at < commands; at += 1) {
    clock.now += Math.floor(chance() * 40 * minute)
    if (orders.length === 0 || chance() < 0.25) await report()
    else await moveOn(one(orders.slice(-8), chance))
    if (chance() < 0.4) await pump.once()
    if (chance() < 0.1) await sweepAll(deps)
  }
  return acked
}
