import { other } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { demandStreetForFile } from './demandStreet'

const town = demandStreetForFile(tableForFile())

/** 报单 with another category than was reported. */
async function corrects(id: string, categoryCode: string) {
  await town.makes('shen')(id, 'file', { categoryCode })
  await town.hearNew()
}

const groupsOf = async (ids: string[]) =>
  new Set((await Promise.all(ids.map(town.groupOf))).map((group) => group?.id))

const door = ['单元门关不上', '单元门关不上了']

describe('an order whose category is put right at filing 报单', () => {
  it('takes no others along with it, where many say the same', async () => {
    const [one = '', two = ''] = await Promise.all(door.map((words) => town.order('zhou', words)))
    const apart = await town.order('lin', '单元门坏了', { categoryCode: other.code })
    await town.hearNew()
    expect([(await groupsOf([one, two])).size, (await groupsOf([one, apart])).size]).toEqual([1, 2])

    await corrects(one, other.code)

    expect([(await groupsOf([one, two])).size, (await groupsOf([one, apart])).size]).toEqual([1, 2])
  })

  it('goes to those that say the same, where it stood alone', async () => {
    const apart = await town.order('zhou', '扶手一碰就晃')
    const there = await town.order('lin', '楼梯扶手松了', { categoryCode: other.code })
    await town.hearNew()
    expect((await groupsOf([apart, there])).size).toBe(2)

    await corrects(apart, other.code)

    expect((await groupsOf([apart, there])).size).toBe(1)
  })
})
