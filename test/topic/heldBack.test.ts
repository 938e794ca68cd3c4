import { afterCount, openBallot } from '../../functions/topic/ballots'
import { ringTopics } from '../support/held/topics'
import { quarrel } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'
import { inTopicStatus, quickStreet } from './topicLives'

const table = tableForFile()
const street = quickStreet(table, 2)
const { on, raise, read } = street

/** What the next write of these items waits for. */
const meanwhile = (key: RegExp, until: () => Promise<unknown>) =>
  table.faults.inject({ kind: 'wait', operation: 'PutItem', key, until })
afterEach(() => table.faults.mend())

const privateOrder = async () =>
  orderOf(await street.as('zhou').post('/orders', anOrder(street.street, { categoryCode: quarrel.code }))).id

describe('a publication 公示', () => {
  const objected = async () => {
    const { topic } = await on(await inTopicStatus(street, 'publish'))('lin', 'object', { words: '太窄' })
    return { topic, objectionId: topic.objections[0]?.id }
  }

  it('does not end by the clock while an objection waits for its answer', async () => {
    const { topic, objectionId } = await objected()
    street.later(6)
    await ringTopics(street.street.id, street.deps)
    expect((await read('gu', topic.id)).topic.status).toBe('publish')
    expect((await on(topic)('wen', 'next')).field).toBe('objections')
    await on(topic)('wen', 'answer', { objectionId, words: '量过', isUpheld: false })
    expect((await on(topic)('wen', 'next')).topic.status).toBe('act')
  })

  it('keeps the first answer to an objection, sent later or at the same moment', async () => {
    const { topic, objectionId } = await objected()
    const answer = (who: string, words: string) =>
      on(topic)(who, 'answer', { objectionId, words, isUpheld: false })
    meanwhile(/\|X#/, () => answer('wen', '量过，够宽'))
    expect((await answer('gu', '再量一次')).refusal).toBe('changedMeanwhile')
    expect((await answer('gu', '还是再量一次')).refusal).toBe('changedMeanwhile')
    const { objections, history } = (await read('gu', topic.id)).topic
    expect(objections.map(({ answer: said }) => said?.words)).toEqual(['量过，够宽'])
    expect(history.filter(({ deed }) => deed === 'answer')).toHaveLength(1)
  })
})

describe('a vote of a topic', () => {
  it('holds it where it is until it is counted, and only its own count leads on', async () => {
    const topic = await inTopicStatus(street, 'decide')
    const { id } = topic
    const now = street.clock.now
    await openBallot(id, { n: 2, now }, street.deps.table)
    expect((await on(topic)('wen', 'back', { reason: '再议' })).refusal).toBe('ballotOpen')
    await afterCount(id, { n: 1, outcome: 'adopted', now }, street.deps.table)
    const waiting = (await read('gu', id)).topic
    expect([waiting.status, waiting.openMotionId, waiting.resolutions]).toEqual(['decide', `${id}-2`, []])
    await afterCount(id, { n: 2, outcome: 'adopted', now }, street.deps.table)
    expect((await read('gu', id)).topic.status).toBe('publish')
  })
})

describe('support 附议', () => {
  it('that comes while the community adopts it carries it no further', async () => {
    const topic = await inTopicStatus(street, 'raise')
    for (const who of ['zhou', 'lin']) await on(topic)(who, 'support')
    meanwhile(/\|S#/, () => on(topic)('gu', 'adopt', street.adopt))
    await on(topic)('n000', 'support')
    const { status, history } = (await read('gu', topic.id)).topic
    expect([status, history.map(({ deed }) => deed)]).toEqual(['discuss', ['raise', 'adopt']])
  })
})

describe('what a topic may not name', () => {
  it('is an order that is private: neither when it is raised, nor as a promise', async () => {
    const orderId = await privateOrder()
    const raised = await raise('zhou', { orderIds: [orderId] })
    expect([raised.refusal, raised.field]).toEqual(['notFound', 'orderIds'])
    const linked = await on(await inTopicStatus(street, 'act'))('gu', 'link', { n: 1, orderId })
    expect([linked.refusal, linked.field]).toEqual(['notFound', 'orderId'])
  })

  it('is a topic that has ended, to go into it', async () => {
    const ended = await inTopicStatus(street, 'archived')
    const { topic } = await raise('lin')
    const merged = await on(topic)('gu', 'merge', { intoTopicId: ended.id, reason: '同一件事' })
    expect([merged.refusal, merged.field]).toEqual(['mergeIntoEnded', 'intoTopicId'])
  })

  it.each(['inform', 'fulfil'] as const)('is a photo of somebody else: %s', async (move) => {
    const topic = await inTopicStatus(street, 'act')
    const photoKeys = [`${street.street.id}-01JMZ00000000000000000000A`]
    const said = { kind: 'materials', title: '图纸', words: '看图' }
    const input = move === 'inform' ? said : { n: 1, is: 'kept', words: '划好了' }
    const moved = await on(topic)('wen', move, { ...input, photoKeys })
    expect([moved.refusal, moved.field]).toEqual(['photoNotYours', 'photoKeys'])
  })
})
