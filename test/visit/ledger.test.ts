import type { Answer } from '../../shared/contract'
import { keyAt, streetForFile, type Reply } from '../support/app'
import { everyItem } from '../support/audit'
import { tableForFile } from '../support/engine'
import { aVisit, heardLamp, listed, opened, recorded } from './visits'

const table = tableForFile()
const street = streetForFile(table)
const grid = '99010000100101'
const path = `/visits?gridId=${grid}&month=2603`
let visitId = ''

beforeAll(async () => {
  const note = '下周带药来'
  const sent = await street
    .as('shen')
    .post('/visits', aVisit({ room: '2单元 401室', note, heard: [heardLamp] }))
  visitId = recorded(sent).visit.id
})

const openings = async (by: string) =>
  (await street.as(by).get(`/visits/${visitId}/openings`)) as Reply & { body: Answer<'visitOpenings'> }

describe('the visit ledger 走访台账', () => {
  it('shows the grid’s own worker enough to know the household again, and no more', async () => {
    const [card] = listed(await street.as('wen').get(path))

    expect(card).toMatchObject({
      room: '2单元 4**',
      name: '周**',
      purpose: 'routine',
      heard: 1,
      by: '沈小禾',
    })
    expect(JSON.stringify(card)).not.toMatch(/401|玉兰|1990|下周|路灯/)
  })

  it.each(['gu', 'streetdesk', 'qin'])(
    'shows %s that there was a visit, not whom it was paid to',
    async (by) => {
      const [card] = listed(await street.as(by).get(path))
      const visit = opened(await street.as(by).get(`/visits/${visitId}`))

      expect(card).toMatchObject({ placeLabel: '梧桐里社区 1号楼', heard: 1 })
      expect(visit).toMatchObject({ isWhole: false, orders: [{ categoryName: '路灯不亮' }] })
      expect(JSON.stringify([card, visit])).not.toMatch(/单元|玉兰|周\*|1990|下周|晚上看不见/)
    },
  )

  it('opened whole leaves a line: who, when, which visit; looked at masked it leaves none', async () => {
    const before = (await openings('qin')).body.openings.length
    await street.as('gu').get(`/visits/${visitId}`)
    street.clock.now += 60_000

    const visit = opened(await street.as('shen').get(`/visits/${visitId}`))

    expect(visit).toMatchObject({
      isWhole: true,
      room: '2单元 401',
      name: '周玉兰',
      phone: '19900001001',
      note: '下周带药来',
      orders: [{ words: heardLamp.words }],
    })
    const at = new Date(street.clock.now).toISOString()
    const kept = (await openings('admin')).body.openings
    expect([kept[0], kept.length]).toEqual([{ name: '沈小禾', at }, before + 1])
  })

  it('is not opened when the line cannot be written', async () => {
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: /^VO#/, times: 9 })

    const reply = await street.as('shen').get(`/visits/${visitId}`)

    expect([reply.status, reply.body.refusal]).toEqual([503, 'unavailable'])
  })

  it('tells only supervisor and admin who opened it', async () => {
    expect((await openings('gu')).body.refusal).toBe('notYourRole')
    expect((await openings('shen')).body.refusal).toBe('notYourRole')
  })

  it.each([
    ['tang', 'notYourGrid', 404],
    ['zhou', 'notYourRole', 403],
    ['luo', 'notYourRole', 403],
    ['admin', 'notYourRole', 403],
  ])('is closed to %s, whose task it is not', async (by, refusal, toOpen) => {
    const list = await street.as(by).get(path)
    const one = await street.as(by).get(`/visits/${visitId}`)

    expect([list.status, list.body.refusal, one.status]).toEqual([403, refusal, toOpen])
  })

  it('is read by grid and month, page by page, newest first', async () => {
    for (const room of ['101', '102', '103']) {
      street.clock.now += 1000
      await street.as('shen').post('/visits', aVisit({ room }), keyAt(street.clock.now))
    }

    const rooms: (string | undefined)[] = []
    let cursor = ''
    do {
      const reply = await street.as('shen').get(`${path}&limit=2${cursor && `&cursor=${cursor}`}`)
      rooms.push(...listed(reply).map(({ room }) => room))
      cursor = (reply.body as { cursor?: string }).cursor ?? ''
    } while (cursor)

    expect(rooms).toEqual(['1**', '1**', '1**', '2单元 4**'])
    expect(listed(await street.as('shen').get(`/visits?gridId=${grid}&month=2602`))).toEqual([])
  })

  it('keeps name, flat and telephone apart from its lines, and all of it for a time only', async () => {
    const items = await everyItem(table)
    const lines = items.filter(({ PK }) => PK.startsWith('VI#'))
    const words = items.filter(({ PK }) => PK.startsWith('VW#'))

    expect(JSON.stringify(lines)).not.toMatch(/401|玉兰|1990|下周/)
    expect([...lines, ...words].every(({ x }) => typeof x === 'number')).toBe(true)
  })
})
