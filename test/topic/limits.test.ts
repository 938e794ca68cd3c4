import { tableForFile } from '../support/engine'
import { inTopicStatus, quickStreet } from './topicLives'

const street = quickStreet(tableForFile())
const notice = { kind: 'notice', title: '通知', words: '长'.repeat(2000), photoKeys: [] }

describe('a topic holds what an item can hold', () => {
  it('takes so many notices and changes of owner, and can still be led to its end', async () => {
    const topic = await inTopicStatus(street, 'discuss')
    const reason = '换'.repeat(300)
    for (let n = 0; n < 22; n++) await street.on(topic)('wen', 'inform', notice)
    expect((await street.on(topic)('wen', 'inform', notice)).refusal).toBe('tooMany')
    let last = await street.on(topic)('gu', 'hand', { owner: 'wen', reason })
    for (let n = 0; n < 170 && last.status === 200; n++)
      last = await street.on(topic)('gu', 'hand', { owner: 'wen', reason })
    expect(last.refusal).toBe('tooMany')
    expect((await street.on(topic)('wen', 'next')).topic.status).toBe('decide')
  })

  it('hears three objections of one person, and the next person’s', async () => {
    const topic = await inTopicStatus(street, 'publish')
    for (const n of [1, 2, 3]) await street.on(topic)('lin', 'object', { words: `第 ${n} 条` })
    expect((await street.on(topic)('lin', 'object', { words: '再一条' })).refusal).toBe('saidEnough')
    expect((await street.on(topic)('zhou', 'object', { words: '我也有' })).status).toBe(200)
  })

  it('lets three matters of one person wait to be looked at', async () => {
    for (let n = 0; n < 10; n++) if ((await street.raise('lin')).refusal === 'tooMany') break
    expect((await street.raise('lin')).refusal).toBe('tooMany')
    expect((await street.raise('zhouson')).status).toBe(201)
  })

  it('names nobody by number, and lies in no other desk than its own', async () => {
    const phone = await street.raise('zhou', { title: '找我 13812345678' })
    expect([phone.refusal, phone.field]).toEqual(['personalInWords', 'title'])
    const { topic } = await street.raise('zhouson')
    for (const places of [['110101999001'], ['990100001002'], ['99010000100101B9']]) {
      const adopted = await street.on(topic)('gu', 'adopt', { ...street.adopt, places })
      expect([places, adopted.refusal]).toEqual([places, 'outsideStreet'])
    }
  })
})

describe('an order that was to be a promise', () => {
  it('of two topics is told by the one that made it one', async () => {
    const [one, other] = [await inTopicStatus(street, 'act'), await inTopicStatus(street, 'act')]
    const place = { categoryCode: 'Z99', buildingId: street.building, words: '划线' }
    const made = await street.on(one)('gu', 'commission', { n: 1, ...place })
    const orderId = made.topic.promises[0]?.orders[0]?.id
    expect((await street.on(other)('gu', 'link', { n: 9, orderId })).refusal).toBe('unknownPromise')
    expect((await street.read('gu', one.id)).topic.promises[0]?.orders).toHaveLength(1)
    expect((await street.read('gu', other.id)).topic.promises[0]?.orders).toHaveLength(0)
  })
})
