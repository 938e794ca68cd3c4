import type { NeedMove, NeedStatus } from '../../shared/project/transitions'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'
import { projectStreet } from './projects'

const street = projectStreet(tableForFile())

/** Who may make which move from where, written down a second time, by hand: of the first community, owned by unit U01. */
const desk = ['gu', 'streetdesk', 'qin', 'fang']
const allowed: Record<NeedMove, [who: string[], from: NeedStatus[]]> = {
  change: [desk, ['open']],
  match: [desk, ['open']],
  hand: [desk, ['running']],
  progress: [[...desk, 'luo', 'yu'], ['running']],
  finish: [desk, ['running']],
  unmatch: [desk, ['running']],
  drop: [desk, ['open']],
  reopen: [desk, ['done', 'dropped']],
}
const moves = Object.keys(allowed) as NeedMove[]
const statuses = ['open', 'running', 'done', 'dropped'] as const
const everybody = ['zhou', 'guest', 'shen', 'tang', 'water', 'admin', ...desk, 'luo', 'yu']

let bodies: Record<NeedMove, object>
beforeAll(async () => {
  const { match } = await street.matched()
  const said = { title: '理发', kind: 'skill', scope: 'household', words: '', home: '3号楼' }
  bodies = {
    change: { ...said, words: '一位老人' },
    match,
    hand: { owner: { personId: 'gu' }, until: '2026-07-31' },
    progress: { words: '去了一次', photoKeys: [] },
    finish: { words: '理好了', photoKeys: [] },
    unmatch: { reason: '店关了' },
    drop: { reason: '不用了' },
    reopen: { reason: '又要了' },
  }
})

describe('who may do what with a need and its project, and when', () => {
  it.each(moves)('%s', async (move) => {
    const [people, from] = allowed[move]
    for (const status of statuses) {
      let need = await street.inStatus(status)
      for (const who of everybody) {
        const mayNow = people.includes(who) && from.includes(status)
        const { need: seen } = await street.read(who, need.id)
        const reply = await street.on(need)(who, move, bodies[move])
        const isOffered = seen?.moves.includes(move) ?? false
        expect([status, who, reply.status === 200, isOffered]).toEqual([status, who, mayNow, mayNow])
        if (mayNow) need = await street.inStatus(status)
      }
    }
  })

  it('lists are written by the desk of the place alone', async () => {
    const { id } = street.street
    const at = async (who: string, place: string) =>
      [(await street.offer(who, { place })).status, (await street.want(who, { place })).status].join()
    expect(await at('gu', `${id}001`)).toBe('201,201')
    expect([await at('gu', `${id}002`), await at('gu', id)]).toEqual(['403,403', '403,403'])
    for (const who of ['qin', 'fang', 'streetdesk']) expect(await at(who, id)).toBe('201,201')
    for (const who of ['zhou', 'shen', 'luo', 'admin'])
      expect([who, await at(who, id)]).toEqual([who, '403,403'])
    const { resource } = await street.offer('gu')
    const change = async (who: string) =>
      (await street.as(who).post(`/resources/${resource.id}/withdraw`, { version: 1, reason: '不出了' }))
        .status
    expect([await change('luo'), await change('shen'), await change('gu')]).toEqual([403, 403, 200])
  })

  it('a grid worker lists what was heard at a door of the own community, with the order it became', async () => {
    const id = await street.heard('shen')
    const as = async (who: string, more: object) => (await street.want(who, more)).status

    expect(await as('shen', {})).toBe(403)
    expect(await as('shen', { orderId: id, place: `${street.street.id}002` })).toBe(403)
    expect(await as('shen', { orderId: id, place: street.street.id })).toBe(403)
    expect(await as('tang', { orderId: id })).toBe(403)
    expect(await as('shen', { orderId: id })).toBe(201)
    // Of the grid next door she reads what all do, and brings nothing of it.
    const nextDoor = street.street.buildings[1]?.id ?? ''
    const place = { latitude: 28.97, longitude: 118.87, address: '2号楼', buildingId: nextDoor }
    const theirs = orderOf(await street.as('zhou').post('/orders', anOrder(street.street, { place }))).id
    expect((await street.as('shen').get(`/orders/${theirs}`)).status).toBe(200)
    expect((await street.want('shen', { orderId: theirs })).field).toBe('orderId')
    // Who may not list it does not learn that somebody has.
    expect((await street.want('tang', { orderId: id })).refusal).toBe('notYourRole')
  })

  it('who heard it and the grid it was heard in read it whole, also once it was dropped; other grids do not', async () => {
    const order = await street.heard('shen')
    const home = { scope: 'household', words: '302 的林奶奶一个人住', home: '1号楼 302 林奶奶' }
    const { need } = await street.want('wen', { orderId: order, ...home })
    const whole = { words: home.words, inside: { home: home.home, orderId: order } }
    for (const who of ['wen', 'shen', 'gu', 'qin'])
      expect([who, (await street.read(who, need.id)).need]).toMatchObject([who, whole])
    for (const who of ['zhou', 'tang', 'luo']) {
      const seen = (await street.read(who, need.id)).need
      expect([who, seen.words, seen.inside]).toEqual([who, undefined, undefined])
    }
    await street.on(need)('gu', 'drop', { reason: '搬走了' })
    const history = async (who: string) => (await street.read(who, need.id)).need?.inside?.history.length
    expect([await history('shen'), await history('tang')]).toEqual([2, undefined])
  })

  it('how to reach who is in charge is for who moves it', async () => {
    const { match } = await street.matched()
    const { need } = await street.want('shen', { orderId: await street.heard('shen') })
    await street.on(need)('gu', 'match', { ...match, owner: { personId: 'gu' } })
    const owner = async (who: string) => (await street.read(who, need.id)).need.inside?.owner
    expect([await owner('gu'), await owner('shen')]).toEqual([{ personId: 'gu' }, undefined])
  })

  it('whoever was in charge and has left service reads no more than residents', async () => {
    const { people, deps } = street
    const { id } = street.street
    const { match } = await street.matched()
    const home = { scope: 'household', words: '302 的林奶奶一个人住', home: '1号楼 302 林奶奶' }
    const { need } = await street.want('gu', home)
    await street.on(need)('gu', 'match', { ...match, owner: { personId: 'tang' } })
    const seen = async () => {
      const { words, inside, moves } = (await street.read('tang', need.id)).need
      return [words, inside?.home, moves]
    }
    expect(await seen()).toEqual([home.words, home.home, ['progress']])
    await deps.people.saveStanding('tang', id, { roles: [{ role: 'resident', scope: id }] })
    expect(await seen()).toEqual([undefined, undefined, []])
    await deps.people.saveStanding('tang', id, { roles: people.tang.roles })
  })

  it('residents read what is open, in work and done, and no home, telephone or name', async () => {
    const home = { scope: 'household', words: '302 的林奶奶一个人住', home: '1号楼 302 林奶奶' }
    const { need } = await street.want('gu', home)
    for (const who of ['zhou', 'tang', 'luo']) {
      const text = JSON.stringify((await street.read(who, need.id)).need)
      expect([who, /林奶奶|302|顾青|"gu"/.test(text)]).toEqual([who, false])
    }
    expect((await street.read('gu', need.id)).need).toMatchObject({
      words: home.words,
      inside: { home: home.home },
    })
    const { resources } = (await street.as('zhou').get('/resources')).body as { resources: object[] }
    expect(JSON.stringify(resources)).not.toMatch(/老板娘|"gu"/)
    const dropped = await street.inStatus('dropped')
    expect((await street.read('zhou', dropped.id)).refusal).toBe('notFound')
    expect((await street.read('qin', need.id.replace('990100001', '990100002'))).refusal).toBe('notFound')
    const named = await street.want('gu', { title: '打 13800138000 找林奶奶' })
    expect([named.refusal, named.field]).toEqual(['personalInWords', 'title'])
  })
})
