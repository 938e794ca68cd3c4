import type { Answer } from '../../shared/contract'
import { pathOf, type MadeMove } from '../../shared/workOrder/transitions'
import { settle, start, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { orderOf } from '../workOrder/orders'
import { grabber, inPool, type InPool } from './grabbing'
import { volunteersOf, yancang } from './volunteers'

const table = tableForFile()
const street = streetForFile(table)
const { takeOn } = volunteersOf({ as: (who) => street.as(who) })
const grab = grabber({ as: (who) => street.as(who) })
const inAMonth = new Date(start + 30 * 86_400_000).toISOString()

const inputs: Partial<Record<MadeMove, object>> = {
  dispatch: { lead: { pool: true }, note: '搬一袋米' },
  return: { reason: '临时有事' },
  finish: { note: '办好了' },
  note: { words: '在路上' },
  extend: { reason: '等人', until: inAMonth },
  suspend: { reason: '等人', until: inAMonth },
  whistle: { calls: [{ unitId: '990100001U01' }], reason: '要帮手' },
  remind: { reason: '请快一点' },
}
const tried = [
  'accept',
  'grab',
  'return',
  'finish',
  'note',
  'extend',
  'suspend',
  'whistle',
  'remind',
] as const

beforeAll(async () => {
  const roles = [{ role: 'resident' as const, scope: street.street.id }]
  const newcomers = ['hua', 'mei', 'far'].map((id) => ({ id, name: id, roles }))
  await settle(street.deps, street.street, [...Object.values(street.people), ...newcomers])
  await takeOn('hua')
  await takeOn('mei')
  await takeOn('far', { communityIds: [yancang] })
})

const everybody = [
  ...['zhou', 'lin', 'shen', 'wen', 'tang', 'gu', 'streetdesk', 'luo', 'qin', 'admin'],
  ...['hua', 'mei', 'far'],
]

/** Who may make which move, written down a second time, by hand. */
const inThePool: Record<string, MadeMove[]> = {
  zhou: ['note', 'remind'],
  shen: ['grab', 'note'],
  wen: ['grab', 'note'],
  gu: ['note', 'whistle'],
  streetdesk: ['note', 'whistle'],
  qin: ['note', 'remind'],
  hua: ['grab'],
  mei: ['grab'],
}
const inHuasHands: Record<string, MadeMove[]> = {
  zhou: ['note', 'remind'],
  shen: ['note'],
  wen: ['note'],
  gu: ['note', 'whistle'],
  streetdesk: ['note', 'whistle'],
  qin: ['note', 'remind'],
  hua: ['return', 'finish', 'note'],
}

const held = async () => {
  const order = await inPool(street)
  return { id: order.id, version: orderOf(await grab('hua', order)).version }
}

type Try = { who: string; move: MadeMove; order: InPool; isAllowed: boolean }

async function wrongIn({ who, move, order: { id, version }, isAllowed }: Try) {
  const seen = (await street.as(who).get(`/orders/${id}`)).body as Partial<Answer<'getOrder'>>
  const isOffered = seen.moves?.includes(move) === true
  const { status, body } = await street
    .as(who)
    .post(`/orders/${id}/${pathOf(move)}`, { version, ...inputs[move] })
  const isRight = isAllowed ? status === 200 : [403, 404, 409].includes(status)
  return {
    moved: status === 200,
    found: [
      ...(isRight ? [] : [`${who} ${move}: ${status} ${body.refusal}`]),
      ...(isOffered === isAllowed ? [] : [`${who} is shown ${move}: ${isOffered}`]),
    ],
  }
}

describe('a request for help, by every person and move', () => {
  it.each([
    ['in the pool', inThePool, () => inPool(street)],
    ['in a volunteer’s hands', inHuasHands, held],
  ] as const)('%s', async (_, allowed, begin) => {
    const wrong: string[] = []
    let order = await begin()
    for (const [who, move] of everybody.flatMap((who) => tried.map((move) => [who, move] as const))) {
      const { moved, found } = await wrongIn({
        who,
        move,
        order,
        isAllowed: allowed[who]?.includes(move) === true,
      })
      wrong.push(...found)
      if (!moved) continue
      // Nobody's hands are full for the next try.
      const { status, version } = orderOf(await street.as('qin').get(`/orders/${order.id}`))
      const holder = who === 'shen' || who === 'wen' || who === 'mei' ? who : 'hua'
      if (status === 'accepted')
        await street.as(holder).post(`/orders/${order.id}/finish`, { version, note: '好' })
      order = await begin()
    }

    expect(wrong).toEqual([])
  })
})
