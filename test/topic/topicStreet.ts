import type { Answer } from '../../shared/contract'
import { isSideMove } from '../../shared/topic/commands'
import type { TopicMove } from '../../shared/topic/transitions'
import { fiveSteps } from '../../shared/procedure/shipped'
import { keyAt, settle, streetForFile } from '../support/app'
import type { TestPerson } from '../support/aStreet'
import type { tableForFile } from '../support/engine'

export type TopicSeen = Answer<'getTopic'>['topic']
type Said = { status: number; refusal?: string | undefined; field?: unknown; topic: TopicSeen }

export const dayMs = 86_400_000

/** A street in which topics are raised: building 1 with as many more neighbours as are asked for. */
export function topicStreet(table: ReturnType<typeof tableForFile>, neighbours = 0) {
  const street = streetForFile(table)
  const { id } = street.street
  const building = `${id}00101B1`
  const more = Array.from({ length: neighbours }, (_, at): TestPerson => ({
    id: `n${String(at).padStart(3, '0')}`,
    name: `邻居${at}`,
    roles: [{ role: 'resident', scope: id }],
    household: { buildingId: building, room: `9${String(at).padStart(2, '0')}`, label: '', verified: true },
  }))
  // One step fewer to wait for: what each step asks for has its own tests.
  const procedure = {
    ...fiveSteps,
    steps: fiveSteps.steps.map((step) =>
      step.kind === 'raise' ? { ...step, supportNeeded: 3 } : { ...step },
    ),
  }
  beforeAll(async () => {
    await settle(street.deps, street.street, [...Object.values(street.people), ...more])
    const saved = await street
      .as('admin')
      .put('/procedures/fivesteps', { version: 0, procedure, isOff: false })
    if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
  })

  const said = (reply: { status: number; body: Record<string, unknown> }): Said => ({
    status: reply.status,
    refusal: reply.body.refusal as string | undefined,
    field: reply.body.field,
    topic: reply.body.topic as TopicSeen,
  })

  const raise = async (who: string, more: object = {}, key = keyAt(street.clock.now)) =>
    said(
      await street.as(who).post(
        '/topics',
        {
          title: '1号楼门口老停满车',
          text: '轮椅出不去，消防车也进不来，大家商量个办法。',
          places: [building],
          orderIds: [],
          ...more,
        },
        key,
      ),
    )
  const read = async (who: string, topicId: string) => said(await street.as(who).get(`/topics/${topicId}`))
  /** Moves it as it stands. */
  const on =
    (topic: TopicSeen, key?: string) =>
    async (who: string, name: TopicMove, input: object = {}) => {
      const { topic: now = topic } = await read('gu', topic.id)
      const body = isSideMove(name) ? input : { version: now.version, ...input }
      return said(await street.as(who).post(`/topics/${topic.id}/${name}`, body, key))
    }
  const adopt = { procedureId: 'fivesteps', owner: 'raiser', reason: '确实要大家一起定' }
  const later = (days: number) => (street.clock.now += days * dayMs)

  return Object.assign(street, { building, raise, read, on, adopt, later, said })
}
