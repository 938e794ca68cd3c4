import { supportNeededOf } from '../../shared/topic/supportNeeded'
import { tableForFile } from '../support/engine'
import { topicStreet } from './topicStreet'

const table = tableForFile()
const street = topicStreet(table, 2)
const { raise, on, building } = street

async function list(homes: Record<string, number>) {
  const lists = Object.entries(homes).map(([buildingId, number]) => ({
    buildingId,
    households: Array.from({ length: number }, (_, at) => ({ room: String(101 + at) })),
  }))
  await street.deps.streets.save(street.street, lists)
}

describe('附议', () => {
  it.each([
    [20, 0, 20],
    [20, 1, 2],
    [1, 1, 1],
    [20, 2, 2],
    [20, 3, 2],
    [20, 12, 6],
    [20, 13, 7],
    [20, 40, 20],
    [20, 400, 20],
    [2, 400, 2],
  ])('of %i, where %i homes are listed: %i', (stated, homes, needed) => {
    expect(supportNeededOf(stated, homes)).toBe(needed)
  })

  it('asks for no more than half of the homes of its own scope, as they were at the raising', async () => {
    const community = `${street.street.id}001`
    expect((await raise('zhou')).topic.support.needed).toBe(3)
    await list({ [building]: 4 })
    expect((await raise('zhouson', { places: [community] })).topic.support.needed).toBe(3)
    await list({ [building]: 4, [`${street.street.id}00102B2`]: 30 })
    const { topic } = await raise('zhou')
    expect(topic.support.needed).toBe(2)
    expect((await raise('lin', { places: [community] })).topic.support.needed).toBe(3)

    await list({ [building]: 40 })
    await on(topic)('gu', 'refuse', { reason: '先找物业' })
    await on(topic)('zhou', 'support')
    const carried = await on(topic)('n001', 'support')
    expect([carried.topic.support.needed, carried.topic.status]).toEqual([2, 'discuss'])
  })

  it('of the one home that is listed carries nothing past a refusal alone', async () => {
    await list({ [building]: 1 })
    const { topic } = await raise('zhou')
    await on(topic)('gu', 'refuse', { reason: '先找物业' })
    const alone = await on(topic)('zhou', 'support')
    expect([alone.topic.support, alone.topic.status]).toEqual([{ count: 1, needed: 2 }, 'refused'])
  })
})
