import type { Answer } from '../../shared/contract'
import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { said, votingStreet } from './votes'

const table = tableForFile()
const street = votingStreet(table, {
  homes: { '99010000100101B1': ['301', '302'].map((room) => ({ room })) },
})
const { aTopic, propose, open, read } = street

const withdraw = async (who: string, motionId: string, key = keyAt(street.clock.now)) =>
  said<Answer<'withdrawMotion'>>(
    await street.as(who).post(`/motions/${motionId}/withdraw`, { version: 1 }, key),
  )

async function openOf(topicId: string) {
  const { body } = await street.as('gu').get(`/topics/${topicId}`)
  const { topic } = body as unknown as Answer<'getTopic'>
  return topic.openMotionId
}

/** Which motion is open, and for which the topic waits: they never differ. */
async function agreed(topicId: string, motionIds: string[]) {
  const motions = await Promise.all(motionIds.map((id) => read('gu', id)))
  const opened = motions.filter(({ motion }) => motion.status === 'open').map(({ motion }) => motion.id)
  expect(opened).toEqual([await openOf(topicId)].filter((id) => id !== undefined))
  return opened
}

async function untilOf(topicId: string) {
  const { body } = await street.as('gu').get(`/topics/${topicId}`)
  return (body as unknown as Answer<'getTopic'>).topic.until
}
const inDays = (days: number) => new Date(street.clock.now + days * 86_400_000).toISOString()

async function motionsIn(topicId: string, number: number) {
  const ids: string[] = []
  for (let nth = 0; nth < number; nth++) ids.push((await propose('streetdesk', topicId)).motion.id)
  return ids
}

/** What the write fitting `key` waits for: another's whole request, made in between. */
function meanwhile<T>(key: RegExp, request: () => Promise<T>) {
  let made: Promise<T> | undefined
  table.faults.inject({ kind: 'wait', operation: 'PutItem', key, until: () => (made ??= request()) })
  return () => made
}

const head = /DL#.*\|META/
const motion = /DL#.*\|M#/

describe('withdrawing against opening', () => {
  it.each([
    ['before the topic waits for it', head],
    ['when the topic waits for it already', motion],
  ])('withdrawn %s: it does not open, and the topic is free', async (_, between) => {
    const topicId = await aTopic()
    const [id = ''] = await motionsIn(topicId, 1)
    const withdrawn = meanwhile(between, () => withdraw('streetdesk', id))
    const opened = await open('gu', id)

    expect([(await withdrawn())?.motion.status, opened.refusal]).toEqual(['withdrawn', 'changedMeanwhile'])
    expect(await agreed(topicId, [id])).toEqual([])
    const [other = ''] = await motionsIn(topicId, 1)
    expect((await open('gu', other)).status).toBe(200)
  })

  it('opened while somebody withdraws it: it stays open', async () => {
    const topicId = await aTopic()
    const [id = ''] = await motionsIn(topicId, 1)
    const opened = meanwhile(motion, () => open('gu', id))
    const withdrawn = await withdraw('streetdesk', id)

    expect([(await opened())?.status, withdrawn.refusal]).toEqual([200, 'changedMeanwhile'])
    expect(await agreed(topicId, [id])).toEqual([id])
  })

  it('both broken off at any write: the clock frees the topic of what never opens', async () => {
    const topicId = await aTopic()
    const [id = ''] = await motionsIn(topicId, 1)
    const key = keyAt(street.clock.now)
    // The opening dies before the motion’s own write, the withdrawing after it.
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: motion, times: 9 })
    const opened = await open('gu', id)
    table.faults.mend()
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: head, times: 9 })
    const withdrawn = await withdraw('streetdesk', id, key)
    table.faults.mend()
    const stuck = await openOf(topicId)
    street.clock.now += 2 * 60_000
    await street.ring()

    expect([opened.status, withdrawn.status, stuck]).toEqual([503, 503, id])
    expect(await agreed(topicId, [id])).toEqual([])
    expect((await withdraw('streetdesk', id, key)).motion.status).toBe('withdrawn')
  })
})

describe('the end of a vote, as the topic says it', () => {
  it('is that of the opening that came to be, not of the one broken off before it', async () => {
    const topicId = await aTopic()
    const [id = ''] = await motionsIn(topicId, 1)
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: motion, times: 9 })
    const cut = await open('gu', id, { closesAt: inDays(9) })
    table.faults.mend()
    const opened = await open('gu', id, { closesAt: inDays(3) })

    expect([cut.status, opened.status, await untilOf(topicId)]).toEqual([503, 200, inDays(3)])
  })

  it('is that of whoever was faster, where two open it at once', async () => {
    const topicId = await aTopic()
    const [id = ''] = await motionsIn(topicId, 1)
    const faster = meanwhile(motion, () => open('streetdesk', id, { closesAt: inDays(3) }))
    const slower = open('gu', id, { closesAt: inDays(9) })

    expect([(await slower).refusal, (await faster())?.status]).toEqual(['changedMeanwhile', 200])
    expect(await untilOf(topicId)).toBe(inDays(3))
  })

  it('is that of whoever was faster, though the slower came to the topic after it', async () => {
    const topicId = await aTopic()
    const [id = ''] = await motionsIn(topicId, 1)
    const faster = meanwhile(head, () => open('streetdesk', id, { closesAt: inDays(3) }))
    const slower = await open('gu', id, { closesAt: inDays(9) })

    expect([slower.refusal, (await faster())?.status]).toEqual(['changedMeanwhile', 200])
    expect(await untilOf(topicId)).toBe(inDays(3))
  })
})

describe('two who open two motions at once', () => {
  it('one of them wins by name, and the other may be opened after it', async () => {
    const topicId = await aTopic()
    const [first = '', second = ''] = await motionsIn(topicId, 2)
    const faster = meanwhile(head, () => open('streetdesk', second))
    const slower = await open('gu', first)

    expect([(await faster())?.status, slower.refusal]).toEqual([200, 'ballotOpen'])
    expect(await agreed(topicId, [first, second])).toEqual([second])
  })

  it('of ten at once, one', async () => {
    const topicId = await aTopic()
    const ids = await motionsIn(topicId, 10)
    const opened = await Promise.all(ids.map((id) => open('gu', id)))

    expect(opened.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(new Set(opened.map(({ refusal }) => refusal))).toEqual(new Set([undefined, 'ballotOpen']))
    expect(await agreed(topicId, ids)).toHaveLength(1)
  })
})
