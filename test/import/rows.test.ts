import type { Order } from '../../shared/workOrder/order'
import { line, movingForFile } from './moving'

const { street, moveText } = movingForFile()

/** What staff at the street's desk see of the report of that time. */
async function atTheDesk(reportedAt: string) {
  const staff = street.as('placing')
  const { body } = await staff.get('/queues/grid-99010000100000')
  const orders = body.orders as { id: string; reportedAt: string }[]
  const found = orders.find((order) => order.reportedAt === reportedAt)
  const seen = await staff.get(`/orders/${found?.id}`)
  return seen.body.order as Order
}

describe('a row of an import 一行', () => {
  it('with a stray quote is named, and every CSV row after it is read', async () => {
    const rows = [
      'id,time,title,text',
      'a2,2020-01-05 08:05,灯,一',
      'a3,2020-01-05 08:05,坏"灯,二',
      'a4,2020-01-05 08:05,"灯"坏,三',
      'a5,2020-01-05 08:05,"灯,四',
      '"a6","2020-01-05 08:05","灯","五\n又五"',
      'a8,2020-01-05 08:05,"灯" 坏,"六"',
      'a9,2020-01-05 08:05,灯,七,八',
      'a10,2020-01-05 08:05,灯,"说""好"""',
      'a11,2020-01-05 08:05,"灯,九',
      'a12,2020-01-05 08:05,灯,十',
    ]

    const { tally, bad } = await moveText('quotes.csv', rows.join('\n'))

    expect(tally).toMatchObject({ rows: 10, created: 4, wasThere: 0, bad: 6 })
    expect(bad).toEqual([
      '3 引号不成对',
      '4 引号不成对',
      '5 引号不成对',
      '8 引号不成对',
      '9 列比表头多，可能有逗号没有加引号',
      '11 引号不成对',
    ])
  })

  it('stays whole when its text has a line separator that only Unicode knows', async () => {
    const { tally } = await moveText('separators.ndjson', line({ id: 'b1', text: '一\u2028二' }))

    expect(tally).toMatchObject({ rows: 1, created: 1 })
  })

  it('keeps its words for a place without coordinates: the street’s desk reads where to look', async () => {
    const time = '2020-05-05 10:00'
    const address = '望江里3号楼门口'

    const { tally } = await moveText('words.ndjson', line({ id: 'c1', time, address }))

    expect(tally).toMatchObject({ created: 1, atDesk: 1, bad: 0 })
    const { place } = await atTheDesk('2020-05-05T02:00:00.000Z')
    expect(place).toMatchObject({ address, isUnplaced: true })
  })

  it.each([
    ['2021-03-01 08:00:00.0', '2021-03-01T00:00:00.000Z'],
    ['2021-03-02T08:00:00.000', '2021-03-02T00:00:00.000Z'],
    ['2021年3月3日 8:00', '2021-03-03T00:00:00.000Z'],
    ['2021.3.4', '2021-03-03T16:00:00.000Z'],
    ['2021-03-05T08:00:00Z', '2021-03-05T08:00:00.000Z'],
    ['2021-03-06 08:00:00+0900', '2021-03-05T23:00:00.000Z'],
  ])('of %s was reported at %s: without a zone the time is China’s', async (time, reportedAt) => {
    await moveText('times.ndjson', line({ id: time, time }))

    expect(await atTheDesk(reportedAt)).toMatchObject({ reportedAt })
  })

  it.each(['2021-02-31', '2021-02-29T08:00:00Z', '2021-04-31 08:00', '2021-13-01', '2021-03-01 24:30'])(
    'is named when no calendar has its day: %s',
    async (time) => {
      const { tally, bad } = await moveText('never.ndjson', line({ id: time, time }))

      expect(tally).toMatchObject({ rows: 1, created: 0, bad: 1 })
      expect(bad).toEqual([`1 时间读不懂：${time}`])
    },
  )
})
