import { afterCount, openBallot } from '../../functions/topic/ballots'
import { ringTopics } from '../support/held/topics'
import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { inTopicStatus, quickStreet } from './topicLives'
import type { TopicSeen } from './topicStreet'

const table = tableForFile()
const street = quickStreet(table)
const { on, read } = street
const head = /DL#.*\|META/
afterEach(() => table.faults.mend())

const cutAt = (key: RegExp, operation = 'PutItem') =>
  table.faults.inject({ kind: 'loseRequest', operation, key, times: 30 })
const object = (topicId: string, words: string, key = keyAt(street.clock.now)) =>
  street.as('lin').post(`/topics/${topicId}/object`, { words }, key)
const objectionsOf = async (who: string, { id }: TopicSeen) => (await read(who, id)).topic.objections
const wordsOf = async (topic: TopicSeen) => (await objectionsOf('lin', topic)).map(({ words }) => words)

describe('an objection 异议 broken off before the topic counts it', () => {
  it('is nobody’s to see, to answer or to wait for, and is whole when it is sent again', async () => {
    const topic = await inTopicStatus(street, 'publish')
    const key = keyAt(street.clock.now)
    cutAt(head)
    const cut = await object(topic.id, '太窄', key)
    table.faults.mend()

    const seen = (await read('wen', topic.id)).topic
    expect([cut.status, seen.objections, seen.missing.map(({ what }) => what)]).toEqual([503, [], ['days']])
    const again = await object(topic.id, '太窄', key)
    const other = await object(topic.id, '太宽', key)
    expect([again.status, other.body.refusal]).toEqual([200, 'keyReused'])
    expect(street.said(again).topic.objections).toMatchObject([{ words: '太窄', isMine: true }])
    expect(await wordsOf(topic)).toEqual(['太窄'])
  })

  it('does not hold the publication, and is too late after it', async () => {
    const topic = await inTopicStatus(street, 'publish')
    const key = keyAt(street.clock.now)
    cutAt(head)
    await object(topic.id, '太窄', key)
    table.faults.mend()
    street.later(6)
    await ringTopics(street.street.id, street.deps)
    const again = await object(topic.id, '太窄', key)

    expect([again.body.refusal, (await read('wen', topic.id)).topic.status]).toEqual(['wrongStep', 'act'])
    expect(await wordsOf(topic)).toEqual([])
  })

  it('does not stand in a topic that has gone on, though it could not be taken back', async () => {
    const topic = await inTopicStatus(street, 'publish')
    street.later(6)
    const key = keyAt(street.clock.now)
    const until = () => on(topic)('wen', 'next')
    table.faults.inject({ kind: 'wait', operation: 'PutItem', key: /\|X#/, until })
    cutAt(/\|X#/, 'DeleteItem')
    const cut = await object(topic.id, '太窄', key)
    table.faults.mend()
    const again = await object(topic.id, '太窄', key)

    expect([cut.status, again.body.refusal]).toEqual([503, 'wrongStep'])
    const { status, objections } = (await read('wen', topic.id)).topic
    expect([status, objections]).toEqual(['act', []])
  })

  it('uses up none of the three that she has', async () => {
    const topic = await inTopicStatus(street, 'publish')
    cutAt(head)
    for (const words of ['一', '二', '三']) await object(topic.id, words)
    table.faults.mend()
    const said: unknown[] = []
    for (const words of ['四', '五', '六', '七']) said.push((await object(topic.id, words)).body.refusal)

    expect(said).toEqual([undefined, undefined, undefined, 'saidEnough'])
    expect((await wordsOf(topic)).sort()).toEqual(['五', '六', '四'])
  })
})

describe('an answer 答复 broken off before the history names it', () => {
  async function objectedTo() {
    const topic = await inTopicStatus(street, 'publish')
    const [objection] = street.said(await object(topic.id, '太窄')).topic.objections
    return { topic, objectionId: objection?.id ?? '' }
  }

  it('is no answer, and that of somebody else takes its place', async () => {
    const { topic, objectionId } = await objectedTo()
    cutAt(head)
    const cut = await on(topic)('wen', 'answer', { objectionId, words: '不窄', isUpheld: false })
    table.faults.mend()
    expect([cut.status, (await objectionsOf('lin', topic))[0]?.answer]).toEqual([503, undefined])
    street.later(6)
    await ringTopics(street.street.id, street.deps)
    expect((await read('lin', topic.id)).topic.status).toBe('publish')

    const second = await on(topic)('gu', 'answer', { objectionId, words: '确实太窄，重划', isUpheld: true })
    const late = await on(topic)('wen', 'answer', { objectionId, words: '不窄', isUpheld: false })
    expect([second.status, late.refusal]).toEqual([200, 'changedMeanwhile'])
    expect((await objectionsOf('lin', topic))[0]?.answer).toMatchObject({
      words: '确实太窄，重划',
      isUpheld: true,
    })
  })

  it('of two at once, what stands is the words of whoever the history names', async () => {
    const { topic, objectionId } = await objectedTo()
    let faster: ReturnType<ReturnType<typeof on>> | undefined
    const answer = (who: string, words: string) =>
      on(topic)(who, 'answer', { objectionId, words, isUpheld: false })
    // Wen's words lie beside the objection, and the topic does not name them yet.
    const until = () => (faster ??= answer('gu', '再量一次'))
    table.faults.inject({ kind: 'wait', operation: 'PutItem', key: head, until })
    const slower = await answer('wen', '量过，够宽')
    const { objections, history } = (await read('lin', topic.id)).topic

    expect([(await faster)?.status, slower.refusal]).toEqual([200, 'changedMeanwhile'])
    expect(objections.map(({ answer: said }) => said?.words)).toEqual(['再量一次'])
    expect(history.filter(({ deed }) => deed === 'answer').map(({ by }) => by)).toEqual(['梧桐里社区'])
  })
})

describe('two answers at once', () => {
  it('the one that lost leaves the words of the other where they are', async () => {
    const topic = await inTopicStatus(street, 'publish')
    const [objection] = street.said(await object(topic.id, '太窄')).topic.objections
    const answer = (who: string, words: string) =>
      on(topic)(who, 'answer', { objectionId: objection?.id ?? '', words, isUpheld: false })
    // Gu's words come to lie beside the objection after Wen's, and are broken off there.
    const until = async () => {
      cutAt(head)
      await answer('gu', '再量一次')
      table.faults.mend()
    }
    table.faults.inject({ kind: 'wait', operation: 'PutItem', key: head, until })
    const wen = await answer('wen', '量过，够宽')

    expect(wen.topic.objections[0]?.answer?.words).toBe('量过，够宽')
  })
})

describe('whoever leads', () => {
  const town = noticeStreetForFile(table)

  async function published() {
    const raised = await town.as('zhou').post('/topics', {
      title: '1号楼门口老停满车',
      text: '轮椅出不去',
      places: [`${town.street.id}00101B1`],
      orderIds: [],
    })
    const { id, version } = raised.body.topic as TopicSeen
    const adopt = { version, procedureId: 'fourandtwo', owner: 'me', reason: '要大家定' }
    await town.as('gu').post(`/topics/${id}/adopt`, adopt)
    for (const n of [1, 2, 3]) {
      await openBallot(id, { n, now: town.clock.now }, town.deps.table)
      await afterCount(id, { n, outcome: 'adopted', now: town.clock.now }, town.deps.table)
    }
    return id
  }

  it('hears once of an objection, though it was broken off and sent again and again', async () => {
    const id = await published()
    const key = keyAt(town.clock.now)
    const send = () => town.as('lin').post(`/topics/${id}/object`, { words: '太窄' }, key)
    await town.as('lin').get('/me')
    cutAt(head)
    const cut = await send()
    table.faults.mend()
    await town.hearAll()
    const before = await heardBy('gu', id)
    table.faults.inject({ kind: 'loseReply', operation: 'PutItem', key: head, times: 30 })
    const unheard = await send()
    table.faults.mend()
    const again = await send()
    await town.hearAll()

    expect([cut.status, unheard.status, again.status]).toEqual([503, 200, 200])
    expect([before, await heardBy('gu', id)]).toEqual([0, 1])
  })

  async function heardBy(person: string, topicId: string) {
    const { notices } = await town.inboxOf(person)
    return notices.filter(({ topicId: of, of: what }) => of === topicId && what === 'objected').length
  }
})
