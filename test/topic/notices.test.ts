import { ringTopics } from '../support/held/topics'
import { afterCount, openBallot } from '../../functions/topic/ballots'
import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { noticeStreetForFile } from '../notice/noticeStreet'
import type { TopicSeen } from './topicStreet'

const table = tableForFile()
const town = noticeStreetForFile(table)
const dayMs = 86_400_000

const raise = async (who: string, orderIds: string[] = []) => {
  const reply = await town.as(who).post('/topics', {
    title: '1号楼门口老停满车',
    text: '轮椅出不去',
    places: [`${town.street.id}00101B1`],
    orderIds,
  })
  return reply.body.topic as TopicSeen
}
const move = async (who: string, ...[id, name, input]: [string, string, object]) => {
  const { topic } = (await town.as('gu').get(`/topics/${id}`)).body as { topic: TopicSeen }
  const reply = await town.as(who).post(`/topics/${id}/${name}`, { version: topic.version, ...input })
  expect(reply.status).toBe(200)
}
const heardOf = async (person: string, topicId: string) => {
  const { notices } = await town.inboxOf(person)
  return notices
    .filter((notice) => notice.topicId === topicId)
    .map(({ of }) => of)
    .reverse()
    .join(' ')
}
const adopt = { procedureId: 'fivesteps', owner: 'raiser', reason: '要大家定' }

describe('of a topic 议题', () => {
  it('whoever raised or supported it hears of each step, everybody there of notice and vote, each once', async () => {
    const { id } = await raise('zhou')
    await town.as('lin').post(`/topics/${id}/support`, {}, keyAt(town.clock.now))
    await move('gu', id, 'adopt', adopt)
    await move('zhou', id, 'inform', { kind: 'notice', title: '周六碰头', words: '上午九点', photoKeys: [] })
    await move('zhou', id, 'inform', { kind: 'materials', title: '图', words: '两张', photoKeys: [] })
    await town.hearAll()
    await town.hearAll()

    expect(await heardOf('gu', id)).toBe('toScreen')
    // Both of one step.
    expect((await heardOf('zhou', id)).split(' ').sort()).toEqual(['topicMoved', 'youLead'])
    expect(await heardOf('lin', id)).toBe('topicMoved topicNotice topicMaterials')
    expect(await heardOf('zhouson', id)).toBe('topicNotice')
    expect(await heardOf('shen', id)).toBe('')
  })

  it('what is said opens the topic and says its sentence', async () => {
    const { id } = await raise('zhou')
    await move('gu', id, 'refuse', { reason: '先找物业' })
    await town.hearAll()

    const { notices } = await town.inboxOf('zhou')
    expect(notices.find(({ topicId }) => topicId === id)).toMatchObject({
      of: 'topicMoved',
      title: '社区没有采纳，附议够数还能往下议',
      about: '1号楼门口老停满车',
      desk: 'topic',
      orderId: '',
    })
  })

  it('the clock ends a publication that nobody objected to, and tells the owner once of a step that is over', async () => {
    const { id } = await raise('zhou')
    await move('gu', id, 'adopt', { ...adopt, procedureId: 'fourandtwo' })
    for (const n of [1, 2, 3]) {
      await openBallot(id, { n, now: town.clock.now }, town.deps.table)
      await afterCount(id, { n, outcome: 'adopted', now: town.clock.now }, town.deps.table)
    }
    const look = async () => {
      await Promise.all([ringTopics(town.street.id, town.deps), ringTopics(town.street.id, town.deps)])
      const { topic } = (await town.as('zhou').get(`/topics/${id}`)).body as { topic: TopicSeen }
      return [topic.status, topic.history.map(({ deed }) => deed).slice(-1)[0]]
    }
    expect(await look()).toEqual(['publish', 'resolve'])
    town.clock.now += 8 * dayMs
    expect(await look()).toEqual(['act', 'pass'])
    town.clock.now += 91 * dayMs
    expect(await look()).toEqual(['act', 'late'])
    expect(await look()).toEqual(['act', 'late'])
    await town.hearAll()
    expect((await heardOf('zhou', id)).split(' ').filter((of) => of === 'topicLate')).toHaveLength(1)
  })

  it('whoever follows hears that the order of a promise has come to its end', async () => {
    const { id } = await raise('zhou')
    await town.as('lin').post(`/topics/${id}/support`, {})
    await move('gu', id, 'adopt', { ...adopt, procedureId: 'fourandtwo', owner: 'me' })
    for (const n of [1, 2, 3]) {
      await openBallot(id, { n, now: town.clock.now }, town.deps.table)
      await afterCount(id, { n, outcome: 'adopted', now: town.clock.now }, town.deps.table)
    }
    town.clock.now += 8 * dayMs
    await ringTopics(town.street.id, town.deps)
    await move('gu', id, 'promise', { what: '划线', by: { name: '物业' }, until: '2026-12-31' })
    const place = { categoryCode: 'Z99', buildingId: `${town.street.id}00101B1`, words: '划线' }
    await move('gu', id, 'commission', { n: 1, ...place })
    const { topic } = (await town.as('gu').get(`/topics/${id}`)).body as { topic: TopicSeen }
    const orderId = topic.promises[0]?.orders[0]?.id ?? ''
    await town.hearAll()
    expect(await heardOf('lin', id)).not.toContain('promiseDone')

    await town.moveAs('shen').make(orderId, 'handle')
    await town.moveAs('shen').make(orderId, 'finish', { note: '划好了' })
    await town.moveAs('qin').make(orderId, 'close', { verdict: 'solved' })
    await town.hearAll()
    expect((await heardOf('lin', id)).split(' ').filter((of) => of === 'promiseDone')).toHaveLength(1)
    const { topic: after } = (await town.as('lin').get(`/topics/${id}`)).body as { topic: TopicSeen }
    expect(after.promises[0]?.state).toBe('kept')
  })
})
