import type { TopicMove, TopicStatus } from '../../shared/topic/transitions'
import { tableForFile } from '../support/engine'
import { inTopicStatus, quickStreet } from './topicLives'
import type { TopicSeen } from './topicStreet'

const street = quickStreet(tableForFile())

const desk = ['gu', 'streetdesk', 'qin', 'fang']
const lead = ['wen', ...desk]
const neighbours = ['zhou', 'zhouson', 'lin']
const running: TopicStatus[] = ['discuss', 'decide', 'publish', 'act', 'judge']

/**
 * Who may make which move from where, written down a second time, by hand: zhou raised it for building 1, where zhouson
 * and lin live as well; the community named wen to lead. mei lives in another building, guest is verified nowhere.
 */
const allowed: Record<TopicMove, [who: string[], from: TopicStatus[]]> = {
  adopt: [desk, ['raise']],
  refuse: [desk, ['raise']],
  support: [neighbours, ['raise', 'refused']],
  withdraw: [['zhou'], ['raise']],
  merge: [desk, ['raise']],
  hand: [desk, running],
  inform: [lead, running],
  ask: [lead, ['discuss']],
  // In the publication it waits for the days: see life.test.ts.
  next: [lead, ['discuss', 'act']],
  back: [lead, ['decide', 'publish', 'failed']],
  object: [neighbours, ['publish']],
  answer: [lead, ['publish']],
  promise: [lead, ['act']],
  commission: [lead, ['act']],
  link: [lead, ['act']],
  fulfil: [lead, ['act']],
  judge: [neighbours, ['judge']],
  archive: [lead, ['judge']],
  stand: [desk, ['judge']],
  reopen: [desk, ['failed', 'archived', 'standing']],
}
const moves = Object.keys(allowed) as TopicMove[]
const statuses: TopicStatus[] = [
  'raise',
  ...running,
  'refused',
  'withdrawn',
  'merged',
  'failed',
  'archived',
  'standing',
]
/** Never adopted: for those it concerns. */
const isHidden = (status: TopicStatus) => ['raise', 'refused', 'withdrawn', 'merged'].includes(status)
const involved = [...neighbours, ...desk]
const everybody = ['guest', 'mei', 'shen', 'tang', 'luo', 'admin', 'placing', ...lead, ...neighbours]

const may = (move: TopicMove, status: TopicStatus, who: string) => {
  const [people, from] = allowed[move]
  return people.includes(who) && from.includes(status)
}

const ulid = '01JMZ00000000000000000000A'
const bodies: Record<TopicMove, (topic: TopicSeen) => object> = {
  adopt: () => ({ procedureId: 'quick', owner: 'me', reason: '大家定' }),
  refuse: () => ({ reason: '先找物业' }),
  support: () => ({}),
  withdraw: () => ({ reason: '解决了' }),
  merge: ({ id }) => ({ intoTopicId: id, reason: '同一件' }),
  hand: () => ({ owner: 'me', reason: '换人' }),
  inform: () => ({ kind: 'notice', title: '通知', words: '周六', photoKeys: [] }),
  ask: () => ({ words: '几点停车？' }),
  next: () => ({}),
  back: () => ({ reason: '再议' }),
  object: () => ({ words: '没算消防通道' }),
  answer: () => ({ objectionId: ulid, words: '算了', isUpheld: false }),
  promise: () => ({ what: '划线', by: { name: '物业' }, until: '2026-05-01' }),
  commission: () => ({ n: 1, categoryCode: 'Z99', buildingId: street.building, words: '划线' }),
  link: ({ id }) => ({ n: 1, orderId: `${id.slice(0, 9)}-00101-2603-${ulid}` }),
  fulfil: () => ({ n: 1, is: 'kept', words: '划好了', photoKeys: [] }),
  judge: () => ({ judged: [{ n: 1, is: 'kept' }] }),
  archive: () => ({ words: '办完' }),
  stand: () => ({ rule: '晚八点后可停' }),
  reopen: () => ({ reason: '又有了' }),
}
const isSide = (move: TopicMove) => ['support', 'object', 'judge'].includes(move)

describe.each(statuses)('a topic in %s', (status) => {
  let topic: TopicSeen
  beforeAll(async () => {
    topic = await inTopicStatus(street, status)
  })

  it('offers each person the moves that are hers, and shows itself to whom it may', async () => {
    expect(topic.status).toBe(status)
    for (const who of everybody) {
      const seen = await street.read(who, topic.id)
      const isSeen = !isHidden(status) || involved.includes(who)
      expect([who, seen.status]).toEqual([who, isSeen ? 200 : 404])
      const offered = isSeen ? seen.topic.moves : []
      expect([who, ...offered]).toEqual([who, ...moves.filter((move) => may(move, status, who))])
    }
  })

  it('refuses every other move, to everybody, and stays as it is', async () => {
    const before = (await street.read('gu', topic.id)).topic
    for (const who of everybody) {
      for (const move of moves.filter((one) => !may(one, status, who))) {
        const body = { ...(isSide(move) ? {} : { version: before.version }), ...bodies[move](before) }
        const reply = await street.as(who).post(`/topics/${topic.id}/${move}`, body)
        const isSeen = !isHidden(status) || involved.includes(who)
        expect([who, move, isSeen ? [403, 409].includes(reply.status) : reply.status === 404]).toEqual([
          who,
          move,
          true,
        ])
      }
    }
    expect((await street.read('gu', topic.id)).topic).toEqual(before)
  })

  it('is as if it were not there for another street', async () => {
    const id = topic.id.replace(/^\d{9}/, '990100002')
    expect((await street.read('gu', id)).status).toBe(404)
  })
})
