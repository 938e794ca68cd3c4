import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { line, movingForFile } from './moving'

const { street, moveText } = movingForFile()

describe('an import 导入', () => {
  it('puts what has a place into its grid and the rest on the street’s desk', async () => {
    const building = street.street.buildings[0]
    const placed = line({
      id: 'a1',
      latitude: building?.latitude,
      longitude: building?.longitude,
      category: '路灯不亮',
    })

    const { tally } = await moveText('some.ndjson', [placed, line({ id: 'a2' })].join('\n'))

    expect(tally).toEqual({ rows: 2, created: 2, wasThere: 0, atDesk: 1, bad: 0 })
    const desk = await street.as('placing').get('/queues/grid-99010000100000')
    expect(desk.body.orders).toHaveLength(1)
    expect(desk.body.orders).toMatchObject([{ categoryName: '路灯不亮', placeLabel: '地点待定' }])
  })

  it('names each bad row by line and reason, and goes on', async () => {
    const rows = [
      line({ id: 'b1' }),
      '{"id": "b2", ',
      line({ id: '' }),
      line({ id: 'b4', time: '昨天' }),
      line({ id: 'b5', text: '', title: '' }),
      line({ id: 'b6', latitude: 39.9, longitude: 116.4 }),
      '[1, 2]',
      line({ id: 'b8', text: '字'.repeat(10_001) }),
      line({ id: 'b9' }),
    ]

    const { tally, bad } = await moveText('bad.ndjson', rows.join('\n'))

    expect(tally).toMatchObject({ rows: 9, created: 2, bad: 7 })
    expect(bad).toEqual([
      '2 这一行不是完整的 JSON',
      '3 没有编号',
      '4 时间读不懂：昨天',
      '5 没有内容',
      '6 这个地方不在本街道，请打当地街道的电话（place）',
      '7 这一行不是一条记录',
      '8 有一处填得不对，改一下再交（text）',
    ])
  })

  it('run again makes nothing twice; the same id with other words is named', async () => {
    await moveText('again.ndjson', line({ id: 'c1' }))

    const same = await moveText('again.ndjson', line({ id: 'c1' }))
    const other = await moveText('again.ndjson', line({ id: 'c1', text: '别的事' }))

    expect(same.tally).toMatchObject({ created: 0, wasThere: 1, bad: 0 })
    expect(other.tally).toMatchObject({ created: 0, wasThere: 0, bad: 1 })
  })

  it('run again goes on behind a row that would be refused by now', async () => {
    const at = ({ id = '', ...place }) => line({ id, latitude: 39.9, longitude: 116.4, ...place })
    const building = street.street.buildings[0]
    const inside = { latitude: building?.latitude ?? 0, longitude: building?.longitude ?? 0 }
    await moveText('refused.ndjson', at({ id: 'd1', ...inside }))

    const { tally, bad } = await moveText('refused.ndjson', [at({ id: 'd1' }), line({ id: 'd2' })].join('\n'))

    expect(tally).toMatchObject({ created: 1, wasThere: 0, bad: 1 })
    expect(bad).toEqual([expect.stringMatching(/^1 /)])
  })

  it('reads the CSV that an older system exports, Chinese headings and encoding included', async () => {
    const csv = '\ufeff编号,时间,标题,内容\r\nd1,2020/1/5 8:05,灯,"三天\n不亮"\r\n'

    const { tally, bad } = await moveText('old.csv', csv)

    expect([tally.created, bad]).toEqual([1, []])
  })

  it('says so when the file is in another encoding than said', async () => {
    const gb18030 = Buffer.from([0xb1, 0xe0, 0xba, 0xc5, 0x0a])

    await expect(moveText('gb.csv', gb18030)).rejects.toThrow()
  })

  const messages = join(__dirname, '../../../shared/data/messages.ndjson')
  if (!existsSync(messages)) {
    // The collection of real messages lies beside the project where it is developed, not on a user's machine.
    process.stdout.write('import: the real messages are not here, passed over\n')
    return
  }

  it('moves five hundred real messages of all years, all accounted for, and none of them twice', async () => {
    const whole = readFileSync(messages, 'utf8').trim().split('\n')
    const every = whole.filter((_, at) => at % 3 === 0).slice(0, 500)
    const began = Date.now()
    const first = await moveText('all.ndjson', every.join('\n'))
    const seconds = (Date.now() - began) / 1000
    const again = await moveText('some.ndjson', every.slice(0, 200).join('\n'))

    process.stdout.write(`import: ${(first.tally.rows / seconds).toFixed(0)} orders per second\n`)
    expect(first.tally).toEqual({ rows: 500, created: 500, wasThere: 0, atDesk: 500, bad: 0 })
    expect(again.tally).toEqual({ rows: 200, created: 0, wasThere: 200, atDesk: 200, bad: 0 })
  }, 600_000)
})
