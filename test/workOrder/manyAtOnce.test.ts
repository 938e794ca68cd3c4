import { chanceFrom } from '../../functions/opinion/chance'
import type { MadeMove } from '../../shared/workOrder/transitions'
import { audit } from '../support/audit'
import { keyAt, start, streetForFile, type Reply } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)

const inAMonth = new Date(start + 30 * 86_400_000).toISOString()

const everybody = ['zhou', 'lin', 'guest', 'shen', 'gu', 'streetdesk', 'luo', 'yu', 'water', 'qin', 'fang']

const inputOf = (move: MadeMove, otherId: string): object => {
  const inputs: Partial<Record<MadeMove, object>> = {
    dispatch: { lead: { unitId: '990100001U01' } },
    finish: { note: '办好了' },
    close: { verdict: 'solved' },
    rate: { contacted: true, solved: 'solved', satisfied: 'satisfied' },
    merge: { intoOrderId: otherId },
    note: { words: '看过了' },
    whistle: { calls: [{ unitId: '990100001U02' }], reason: '水管也漏了' },
    extend: { reason: '料没到', until: inAMonth },
    suspend: { reason: '等答复', until: inAMonth },
  }
  const reasons: MadeMove[] = [
    'return',
    'recall',
    'rework',
    'reopen',
    'decline',
    'withdraw',
    'remind',
    'escalate',
    'grant',
    'refuse',
    'resume',
  ]
  return inputs[move] ?? (reasons.includes(move) ? { reason: '说明' } : {})
}

type Said = { id: string; key: string; move: string; reply: Reply }

/** One person does what the screen offers, three times; now and then the reply is lost and the command sent again. */
async function live(who: string, ids: string[], chance: () => number): Promise<Said[]> {
  const said: Said[] = []
  for (let turn = 0; turn < 12; turn++) {
    const id = ids[Math.floor(chance() * ids.length)] ?? ''
    const { body } = await street.as(who).get(`/orders/${id}`)
    const offered = (body.moves ?? []) as MadeMove[]
    const move = offered[Math.floor(chance() * offered.length)]
    if (!move) continue
    const other = ids.find((one) => one !== id) ?? id
    const key = keyAt(street.clock.now)
    const send = () =>
      street
        .as(who)
        .post(
          `/orders/${id}/${move}`,
          { version: (body.order as { version: number }).version, ...inputOf(move, other) },
          key,
        )
    const first = await send()
    said.push({ id, key, move, reply: first })
    if (chance() < 0.3) said.push({ id, key, move, reply: await send() })
  }
  return said
}

describe('many people at once', () => {
  const seed = Math.floor(Math.random() * 1e9)

  it(`leave no step lost, doubled or out of the table (seed ${seed})`, async () => {
    const chance = chanceFrom(seed)
    const ids: string[] = []
    for (let at = 0; at < 6; at++) {
      ids.push(orderOf(await street.as(at % 2 ? 'zhou' : 'lin').post('/orders', anOrder(street.street))).id)
    }

    const said = (await Promise.all(everybody.map((who) => live(who, ids, chance)))).flat()

    const { heads, troubles } = await audit(table)
    expect([heads, troubles]).toEqual([6, []])
    expect(said.filter(({ reply }) => reply.status >= 500 || reply.status === 400)).toEqual([])
    // What was acknowledged stands in exactly one step; what was refused in none.
    const marks = await marksByOrder(ids)
    for (const { id, key, reply } of said) {
      const times = marks.get(id)?.filter((mark) => mark === street.deps.seal.brief('key', key)).length
      expect([id, reply.status, reply.body.refusal, times]).toEqual([
        id,
        reply.status,
        reply.body.refusal,
        reply.status === 200 ? 1 : 0,
      ])
    }
    expect(said.filter(({ reply }) => reply.status === 200).length).toBeGreaterThan(10)
  })
})

async function marksByOrder(ids: string[]) {
  const orders = await street.deps.workOrders.heads(ids)
  return new Map(
    orders.map(({ id, steps }) => [id, steps.filter(({ deed }) => deed !== 'absorb').map(({ key }) => key)]),
  )
}
