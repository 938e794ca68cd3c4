import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { resident, votingStreet } from './votes'

const neighbours = Array.from({ length: 28 }, (_, at) =>
  resident(`n${at}`, `9${String(at).padStart(2, '0')}`),
)
const street = votingStreet(tableForFile(), { people: neighbours })
const { aTopic, propose } = street

const withdraw = (who: string, motionId: string) =>
  street.as(who).post(`/motions/${motionId}/withdraw`, { version: 1 })

describe('motions of one topic', () => {
  it('of one person three stand at once; one withdrawn leaves room, until she was heard nine times', async () => {
    const topicId = await aTopic()
    const said: (string | undefined)[] = []
    for (let n = 0; n < 12; n++) {
      const { motion, refusal } = await propose('zhou', topicId)
      said.push(refusal)
      if (n >= 4 && refusal === undefined) await withdraw('zhou', motion.id)
      if (n === 3) await withdraw('zhou', `${topicId}-1`)
    }
    expect(said).toEqual([
      ...[undefined, undefined, undefined, 'proposedEnough'],
      ...Array.from({ length: 6 }, () => undefined),
      ...['proposedAll', 'proposedAll'],
    ])
    expect((await propose('lin', topicId)).status).toBe(201)
    for (let n = 0; n < 4; n++) expect((await propose('gu', topicId)).status).toBe(201)
  })

  it('ten sent at once are three, and the same command is answered as before', async () => {
    const topicId = await aTopic()
    const keys = Array.from({ length: 10 }, () => keyAt(street.clock.now))
    const said = await Promise.all(keys.map((key) => propose('zhou', topicId, { key })))
    const made = said.filter(({ status }) => status === 201)
    expect(made).toHaveLength(3)
    const again = keys[said.findIndex(({ status }) => status === 201)] ?? ''
    expect((await propose('zhou', topicId, { key: again })).motion.id).toBe(made[0]?.motion.id)
  })

  it('a crowd leaves room for whoever leads', async () => {
    const topicId = await aTopic()
    let last = await propose('n0', topicId)
    for (const { id } of neighbours)
      for (let n = 0; n < 3 && last.refusal !== 'tooMany'; n++) last = await propose(id, topicId)
    const { body } = await street.as('gu').get(`/topics/${topicId}/motions`)
    expect([last.refusal, (body.motions as unknown[]).length]).toEqual(['tooMany', 80])
    expect((await propose('streetdesk', topicId)).motion.n).toBe(81)
  })

  it('whoever leads leaves the last ten numbers for the desk', async () => {
    const topicId = await aTopic()
    const { body } = await street.as('gu').get(`/topics/${topicId}`)
    const { version } = body.topic as { version: number }
    const handed = await street
      .as('gu')
      .post(`/topics/${topicId}/hand`, { version, owner: 'wen', reason: '她来跟' })
    expect(handed.status).toBe(200)
    let last = await propose('wen', topicId)
    for (let n = 1; n < 100 && last.refusal === undefined; n++) last = await propose('wen', topicId)
    const desk: (number | undefined)[] = []
    for (let n = 0; n < 10; n++) desk.push((await propose('gu', topicId)).motion.n)
    expect([last.refusal, desk[0], desk[9]]).toEqual(['tooMany', 91, 100])
    expect((await propose('gu', topicId)).refusal).toBe('tooMany')
  })
})
