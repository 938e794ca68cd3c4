import { afterCount, openBallot } from '../../functions/topic/ballots'
import { fiveSteps } from '../../shared/procedure/shipped'
import type { TopicStatus } from '../../shared/topic/transitions'
import { settle } from '../support/app'
import type { tableForFile } from '../support/engine'
import { topicStreet, type TopicSeen } from './topicStreet'

/** The five steps without waiting: what each asks for has its own tests. */
const quick = {
  ...fiveSteps,
  id: 'quick',
  name: '快议',
  steps: fiveSteps.steps.map((step) => {
    const days = { least: 0, most: 30 }
    return step.kind === 'discuss' ? { ...step, days, needs: [] } : { ...step, days }
  }),
}

/** With mei, who is verified in another building. */
export function quickStreet(table: ReturnType<typeof tableForFile>, neighbours = 0) {
  const street = topicStreet(table, neighbours)
  const { id } = street.street
  const mei = {
    id: 'mei',
    name: '梅姐',
    roles: [{ role: 'resident' as const, scope: id }],
    household: { buildingId: `${id}00102B2`, room: '201', label: '', verified: true },
  }
  beforeAll(async () => {
    await settle(street.deps, street.street, [...Object.values(street.people), mei])
    const saved = await street
      .as('admin')
      .put('/procedures/quick', { version: 0, procedure: quick, isOff: false })
    if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
  })
  return street
}
export type QuickStreet = ReturnType<typeof quickStreet>

const adopted = { procedureId: 'quick', owner: 'wen', reason: '确实要大家定' }

async function counted({ deps, clock }: QuickStreet, topicId: string, outcome: string) {
  const n = 1
  await openBallot(topicId, { n, now: clock.now }, deps.table)
  await afterCount(topicId, { n, outcome, now: clock.now }, deps.table)
}

/** From one status to the next, each by whoever does it. */
const ways: Record<
  TopicStatus,
  [from: TopicStatus | undefined, go: (street: QuickStreet, topic: TopicSeen) => Promise<unknown>]
> = {
  raise: [undefined, async () => undefined],
  discuss: ['raise', (street, topic) => street.on(topic)('gu', 'adopt', adopted)],
  decide: ['discuss', (street, topic) => street.on(topic)('wen', 'next')],
  publish: ['decide', (street, { id }) => counted(street, id, 'adopted')],
  failed: ['decide', (street, { id }) => counted(street, id, 'rejected')],
  act: [
    'publish',
    async (street, topic) => {
      street.later(6)
      await street.on(topic)('wen', 'next')
      await street.on(topic)('wen', 'promise', { what: '划线', by: { name: '物业' }, until: '2027-05-01' })
      await street.on(topic)('wen', 'fulfil', { n: 1, is: 'kept', words: '划好了', photoKeys: [] })
    },
  ],
  judge: ['act', (street, topic) => street.on(topic)('wen', 'next')],
  archived: ['judge', (street, topic) => street.on(topic)('wen', 'archive', { words: '办完了' })],
  standing: ['judge', (street, topic) => street.on(topic)('gu', 'stand', { rule: '晚八点后可停' })],
  refused: ['raise', (street, topic) => street.on(topic)('gu', 'refuse', { reason: '先找物业' })],
  withdrawn: ['raise', (street, topic) => street.on(topic)('zhou', 'withdraw', { reason: '解决了' })],
  merged: [
    'raise',
    async (street, topic) => {
      const other = await inTopicStatus(street, 'discuss')
      await street.on(topic)('gu', 'merge', { intoTopicId: other.id, reason: '同一件事' })
    },
  ],
}

/** A topic of zhou’s that has come so far. */
export async function inTopicStatus(street: QuickStreet, status: TopicStatus): Promise<TopicSeen> {
  const [from, go] = ways[status]
  const topic = from ? await inTopicStatus(street, from) : (await street.raise('zhou')).topic
  await go(street, topic)
  return (await street.read('gu', topic.id)).topic
}
