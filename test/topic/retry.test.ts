import { ringTopics } from '../support/held/topics'
import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { inTopicStatus, quickStreet } from './topicLives'
import type { TopicSeen } from './topicStreet'

const table = tableForFile()
const street = quickStreet(table)

type Deed = [who: string, path: string, body: (topic: TopicSeen) => object]

/** Every write of it is lost in turn, sent or answered; each try is sent again until it is heard. */
async function throughLosses(topicId: string, [who, path, bodyOf]: Deed) {
  const { topic } = await street.read('gu', topicId)
  const body = bodyOf(topic)
  const key = keyAt(street.clock.now)
  await street.as(who).get('/me')
  for (let after = 0; after < 8; after++) {
    for (const kind of ['loseRequest', 'loseReply'] as const) {
      table.faults.inject({ kind, operation: 'PutItem', after, times: 3 })
      await street.as(who).post(path, body, key)
      table.faults.mend()
    }
  }
  const heard = await street.as(who).post(path, body, key)
  const again = await street.as(who).post(path, body, key)
  expect([path, heard.status, again.status]).toEqual([path, again.status, heard.status])
  expect([path, heard.status < 300, again.body]).toEqual([path, true, heard.body])
  return street.said(heard).topic
}

const versioned = (input: object) => (topic: TopicSeen) => ({ version: topic.version, ...input })

describe('a topic through lost replies', () => {
  it('is raised once, moved once, promised once, and its order made once', async () => {
    const raised = await throughLosses('', [
      'zhou',
      '/topics',
      () => ({ title: '丢一次也只有一件', text: '门口停车', places: [street.building], orderIds: [] }),
    ])
    const { topics } = (await street.as('gu').get(`/topics?desk=${street.street.id}001`)).body as {
      topics: TopicSeen[]
    }
    expect(topics.filter(({ title }) => title === raised.title)).toHaveLength(1)

    const act = await inTopicStatus(street, 'act')
    const at = `/topics/${act.id}`
    const promise = { what: '再划一处', by: { name: '物业' }, until: '2026-05-01' }
    await throughLosses(act.id, ['wen', `${at}/promise`, versioned(promise)])
    const commission = { n: 2, categoryCode: 'Z99', buildingId: street.building, words: '再划一处' }
    await throughLosses(act.id, ['wen', `${at}/commission`, versioned(commission)])
    const report = { n: 2, is: 'partly', words: '划了一半', photoKeys: [] }
    const after = await throughLosses(act.id, ['wen', `${at}/fulfil`, versioned(report)])

    expect(after.promises.map(({ n, orders, state }) => [n, orders.length, state])).toEqual([
      [1, 0, 'kept'],
      [2, 1, 'partly'],
    ])
    expect(after.history.slice(-3).map(({ deed }) => deed)).toEqual(['promise', 'commission', 'fulfil'])
  })

  it('is supported, objected to, answered and judged once', async () => {
    const refused = await inTopicStatus(street, 'refused')
    await throughLosses(refused.id, ['lin', `/topics/${refused.id}/support`, () => ({})])
    expect((await street.read('gu', refused.id)).topic.support.count).toBe(1)

    const published = await inTopicStatus(street, 'publish')
    const at = `/topics/${published.id}`
    const objected = await throughLosses(published.id, ['lin', `${at}/object`, () => ({ words: '太窄' })])
    expect(objected.objections).toHaveLength(1)
    const objectionId = objected.objections[0]?.id
    const answer = { objectionId, words: '量过，够宽', isUpheld: false }
    const answered = await throughLosses(published.id, ['wen', `${at}/answer`, versioned(answer)])
    expect(answered.objections.map((one) => one.answer?.words)).toEqual(['量过，够宽'])
    expect(answered.history.filter(({ deed }) => deed === 'answer')).toHaveLength(1)
  })

  it('what neighbours did is answered as then, though the topic has gone on', async () => {
    const refused = await inTopicStatus(street, 'refused')
    const published = await inTopicStatus(street, 'publish')
    const judged = await inTopicStatus(street, 'judge')
    const deeds = [
      [refused, 'support', {}, () => street.on(refused)('gu', 'hand', {})],
      [published, 'object', { words: '太窄' }, () => street.on(published)('wen', 'back', { reason: '再议' })],
      [
        judged,
        'judge',
        { judged: [{ n: 1, is: 'partly' }] },
        () => street.on(judged)('wen', 'archive', { words: '完了' }),
      ],
    ] as const
    for (const [topic, move, body, goOn] of deeds) {
      const key = keyAt(street.clock.now)
      const send = (content: object) => street.as('lin').post(`/topics/${topic.id}/${move}`, content, key)
      expect([move, (await send(body)).status]).toEqual([move, 200])
      await goOn()
      expect([move, (await send(body)).status]).toEqual([move, 200])
      if (move !== 'support') expect((await send({ ...body, words: '别的' })).body.refusal).toBe('keyReused')
    }
  })

  it('an earlier judgement sent again takes the place of no later one of the household', async () => {
    const topic = await inTopicStatus(street, 'judge')
    const key = keyAt(street.clock.now)
    const judge = (who: string, is: string, sent?: string) =>
      street.as(who).post(`/topics/${topic.id}/judge`, { judged: [{ n: 1, is }] }, sent)
    await judge('zhou', 'kept', key)
    await judge('zhouson', 'partly')
    await judge('zhouson', 'broken')
    const again = await judge('zhou', 'kept', key)
    const mine = street.said(again).topic.mine.judged
    expect([again.status, mine]).toEqual([200, [{ n: 1, is: 'broken' }]])
    expect((await judge('zhou', 'partly', key)).body.refusal).toBe('keyReused')
  })

  it('two of one household who judge at once are both known when they are sent again', async () => {
    const topic = await inTopicStatus(street, 'judge')
    const [key, other] = [keyAt(street.clock.now), keyAt(street.clock.now)]
    const judge = (who: string, is: string, sent: string) =>
      street.as(who).post(`/topics/${topic.id}/judge`, { judged: [{ n: 1, is }] }, sent)
    let faster: Promise<unknown> | undefined
    const until = () => (faster ??= judge('zhouson', 'broken', other))
    table.faults.inject({ kind: 'wait', operation: 'PutItem', key: /\|J#/, until })
    const slower = await judge('zhou', 'kept', key)
    await faster
    const again = await judge('zhouson', 'broken', other)
    expect([slower, again].map((one) => street.said(one).topic.mine.judged)).toEqual([
      [{ n: 1, is: 'kept' }],
      [{ n: 1, is: 'kept' }],
    ])
  })

  it('another content under a used key is refused', async () => {
    const { topic } = await street.raise('zhou')
    const key = keyAt(street.clock.now)
    const send = (reason: string) =>
      street.as('gu').post(`/topics/${topic.id}/refuse`, { version: topic.version, reason }, key)
    expect([(await send('先找物业')).status, (await send('改口')).body.refusal]).toEqual([200, 'keyReused'])
  })

  it('of two who move it at once, one is told that it has changed', async () => {
    const topic = await inTopicStatus(street, 'discuss')
    const replies = await Promise.all(
      ['gu', 'wen', 'streetdesk'].map((who) =>
        street.as(who).post(`/topics/${topic.id}/next`, { version: topic.version }),
      ),
    )
    expect(replies.map(({ status, body }) => body.refusal ?? status).sort()).toEqual([
      200,
      'changedMeanwhile',
      'changedMeanwhile',
    ])
    expect((await street.read('gu', topic.id)).topic.at).toBe(2)
  })

  it('support of many at one moment carries it once', async () => {
    const topic = await inTopicStatus(street, 'refused')
    await street.as('zhou').post(`/topics/${topic.id}/support`, {})
    const people = ['lin', 'zhouson', 'lin', 'zhouson', 'zhou']
    await Promise.all(people.map((who) => street.as(who).post(`/topics/${topic.id}/support`, {})))
    // Two households are two, however often they say so.
    const { topic: after } = await street.read('gu', topic.id)
    expect([after.status, after.support.count]).toEqual(['refused', 2])
  })

  it('an objection that comes while the publication ends is heard, or refused: never left behind', async () => {
    const topic = await inTopicStatus(street, 'publish')
    street.later(6)
    let passed: Promise<unknown> = Promise.resolve()
    table.faults.inject({
      kind: 'wait',
      operation: 'PutItem',
      key: /\|X#/,
      until: () => (passed = ringTopics(street.street.id, street.deps)),
    })
    const objected = await street.on(topic)('lin', 'object', { words: '太窄' })
    table.faults.mend()
    await passed
    const { topic: after } = await street.read('gu', topic.id)
    expect([objected.refusal, after.status, after.objections]).toEqual(['wrongStep', 'act', []])
  })
})
