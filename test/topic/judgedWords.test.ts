import { parse } from 'csv-parse/sync'
import { tableForFile } from '../support/engine'
import { inTopicStatus, quickStreet } from './topicLives'
import type { TopicSeen } from './topicStreet'

const table = tableForFile()
const street = quickStreet(table, 4)
afterEach(() => table.faults.mend())
beforeAll(async () => {
  const home = (room: string) => ({ buildingId: street.building, room, label: '', verified: true })
  await street.deps.people.save('twohomes', { name: '两套房', homeStreet: street.street.id })
  const standing = { roles: [{ role: 'resident' as const, scope: street.street.id }] }
  await street.deps.people.saveStanding('twohomes', street.street.id, {
    ...standing,
    household: home('801'),
    more: [home('802')],
  })
})

const judge = (who: string, topic: TopicSeen, words?: string) =>
  street.on(topic)(who, 'judge', { judged: [{ n: 1, is: 'partly' }], ...(words && { words }) })
const wordsFor = async (who: string, { id }: TopicSeen) => (await street.read(who, id)).topic.judging?.words
async function rowsFor(who: string, { id }: TopicSeen) {
  const { csv } = (await street.as(who).get(`/topics/${id}/export`)).body as { csv: string }
  const rows = parse(csv, { bom: true }) as string[][]
  return rows.filter(([part]) => part === '评的时候说的').map(([, at, words]) => [at, words])
}

const formula = '=HYPERLINK("http://evil","点我")'

describe('what is said with a judgement', () => {
  it('is read by whoever leads from the fifth household on, and by nobody else', async () => {
    const topic = await inTopicStatus(street, 'judge')
    await judge('lin', topic, '晚上还是停满')
    for (const who of ['n000', 'n001', 'n002']) await judge(who, topic)
    const four = (await street.read('wen', topic.id)).topic
    expect([four.judging?.words, four.promises[0]?.judged]).toEqual([[], undefined])
    const mine = await judge('n003', topic, `${formula} \u202E<b>`)

    expect([mine.topic.judging, mine.topic.mine.judgedWords]).toEqual([{ households: 5 }, `${formula} <b>`])
    expect(mine.topic.promises[0]?.judged).toEqual({ kept: 0, partly: 5, broken: 0 })
    const both = ['晚上还是停满', `${formula} <b>`]
    for (const who of ['wen', 'gu']) expect((await wordsFor(who, topic))?.sort()).toEqual(both.sort())
    for (const who of ['zhou', 'lin', 'admin', 'shen']) expect(await wordsFor(who, topic)).toBeUndefined()
    const said = await rowsFor('gu', topic)
    expect(said.sort()).toEqual(
      [
        ['', `'${formula} <b>`],
        ['', '晚上还是停满'],
      ].sort(),
    )
    expect(await rowsFor('zhou', topic)).toEqual([])
  })

  it('of fewer is read by nobody, when the judging is over neither', async () => {
    const topic = await inTopicStatus(street, 'judge')
    await judge('lin', topic, '划得太窄')
    for (const who of ['n000', 'n001', 'n002']) await judge(who, topic)
    await street.on(topic)('wen', 'archive', { words: '办完了' })
    const { judging, promises } = (await street.read('wen', topic.id)).topic
    expect([judging, promises[0]?.judged]).toEqual([{ households: 4, words: [] }, undefined])
    expect(await rowsFor('wen', topic)).toEqual([])
  })

  it('that came when the judging was over is none', async () => {
    const topic = await inTopicStatus(street, 'judge')
    await judge('zhou', topic, '刚好来得及')
    for (const who of ['lin', 'n000', 'n001', 'n002']) await judge(who, topic)
    const end = async () => {
      await street.on(topic)('wen', 'archive', { words: '办完了' })
      street.clock.now += 1000
    }
    // Between looking whether she may, and writing.
    table.faults.inject({ kind: 'wait', operation: 'Query', key: /^J#/, after: 1, until: end })
    await judge('n003', topic, '太晚了')
    const { status, promises } = (await street.read('wen', topic.id)).topic
    expect([status, promises[0]?.judged]).toEqual(['archived', { kept: 0, partly: 5, broken: 0 }])
    expect(await wordsFor('wen', topic)).toEqual(['刚好来得及'])
  })

  it('for two homes by one person is one word of two households', async () => {
    const topic = await inTopicStatus(street, 'judge')
    await judge('twohomes', topic, '我家两套都看得见')
    for (const who of ['n000', 'n001', 'n002']) await judge(who, topic)
    expect((await street.read('wen', topic.id)).topic.promises[0]?.judged?.partly).toBe(5)
    expect(await wordsFor('wen', topic)).toEqual(['我家两套都看得见'])
  })

  it('is shown again to whoever wrote it, not to her household, which does not take it from her', async () => {
    const topic = await inTopicStatus(street, 'judge')
    for (const who of ['lin', 'n000', 'n001', 'n002']) await judge(who, topic)
    await judge('zhou', topic, '我家那口子都说没做到')
    const mineOf = async (who: string) => (await street.read(who, topic.id)).topic.mine
    const seen = await mineOf('zhouson')
    expect([seen.judged, seen.judgedWords]).toEqual([[{ n: 1, is: 'partly' }], undefined])
    await street.on(topic)('zhouson', 'judge', { judged: [{ n: 1, is: 'kept' }], words: '我看挺好' })

    const [mine, his] = [await mineOf('zhou'), await mineOf('zhouson')]
    expect([mine.judgedWords, his.judgedWords]).toEqual(['我家那口子都说没做到', '我看挺好'])
    expect(mine.judged).toEqual([{ n: 1, is: 'kept' }])
    expect((await wordsFor('wen', topic))?.sort()).toEqual(['我家那口子都说没做到', '我看挺好'])
    await judge('zhou', topic)
    expect(await wordsFor('wen', topic)).toEqual(['我看挺好'])
  })

  it('names nobody by number', async () => {
    const topic = await inTopicStatus(street, 'judge')
    const said = await judge('lin', topic, '找 13812345678')
    expect([said.refusal, said.field]).toEqual(['personalInWords', 'words'])
    expect((await street.read('lin', topic.id)).topic.mine.judged).toBeUndefined()
  })
})
