import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { tableForFile } from '../support/engine'
import { inTopicStatus, quickStreet } from './topicLives'

const table = tableForFile()
const street = quickStreet(table)

const everything = async () =>
  (await table.db.send(new ScanCommand({ TableName: table.tableName }))).Items ?? []

describe('who supports, objects, judges', () => {
  it('stands beside none of it in the table, nor in any answer', async () => {
    const refused = await inTopicStatus(street, 'refused')
    await street.on(refused)('lin', 'support')
    const published = await inTopicStatus(street, 'publish')
    await street.on(published)('lin', 'object', { words: '车位划得太窄' })
    const judged = await inTopicStatus(street, 'judge')
    await street.on(judged)('lin', 'judge', { judged: [{ n: 1, is: 'broken' }], words: '没见着' })

    const items = await everything()
    const said = items.filter(({ PK, SK }) => /^DL#/.test(String(PK)) && /^[SXJ]#/.test(String(SK)))
    expect(said.map(({ SK }) => String(SK)[0]).sort()).toEqual(['J', 'S', 'X'])
    expect(said.filter((item) => /lin|302|B1\b|林一帆/.test(JSON.stringify(item)))).toEqual([])
    // The lists of who follows say no more than that.
    const follows = items.filter(({ PK }) => /^DLF#/.test(String(PK)))
    expect(follows.every((item) => Object.keys(item).sort().join() === 'PK,SK')).toBe(true)

    for (const who of ['gu', 'wen', 'zhou', 'qin', 'admin']) {
      for (const { id } of [published, judged]) {
        const text = JSON.stringify((await street.as(who).get(`/topics/${id}`)).body)
        expect([who, /"lin"|林一帆|"by":"n|302/.test(text)]).toEqual([who, false])
      }
    }
  })

  it('one household cannot be followed from topic to topic by its hash', async () => {
    const [one, other] = [await inTopicStatus(street, 'refused'), await inTopicStatus(street, 'refused')]
    await street.on(one)('lin', 'support')
    await street.on(other)('lin', 'support')
    const marks = (await everything())
      .filter(({ PK, SK }) => /^DL#/.test(String(PK)) && /^S#/.test(String(SK)))
      .map(({ SK }) => String(SK))
    expect(new Set(marks).size).toBe(marks.length)
  })
})
