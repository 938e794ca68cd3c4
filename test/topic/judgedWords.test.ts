import { parse } from 'csv-parse/sync'
import { tableForFile } from '../support/engine'
import { inTopicStatus, quickStreet } from './topicLives'
import type { TopicSeen } from './topicStreet'

const street = quickStreet(tableForFile(), 4)

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

  it('of fewer is read when the judging is over, without when or with what it was said', async () => {
    const topic = await inTopicStatus(street, 'judge')
    await judge('lin', topic, '划得太窄')
    expect([await wordsFor('wen', topic), await rowsFor('wen', topic)]).toEqual([[], []])
    await street.on(topic)('wen', 'archive', { words: '办完了' })
    expect([await wordsFor('wen', topic), await rowsFor('wen', topic)]).toEqual([
      ['划得太窄'],
      [['', '划得太窄']],
    ])
  })

  it('names nobody by number', async () => {
    const topic = await inTopicStatus(street, 'judge')
    const said = await judge('lin', topic, '找 13812345678')
    expect([said.refusal, said.field]).toEqual(['personalInWords', 'words'])
    expect((await street.read('lin', topic.id)).topic.mine.judged).toBeUndefined()
  })
})
