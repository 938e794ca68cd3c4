import { partOf } from '../../functions/demand/area'
import type { Group } from '../../functions/demand/group'
import { membersOf } from '../../functions/demand/members'
import { pointsWith } from '../../functions/demand/point'
import { shapeOf } from '../../functions/demand/shape'
import { demandStore } from '../../functions/demand/store'
import { take } from '../../functions/demand/take'
import { noTally, tallyWith, type Counted } from '../../functions/demand/tally'
import type { Actor } from '../../shared/actor'
import { ulidOf } from '../../shared/ulid'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'

const town = streetForFile(tableForFile())
const street = town.street.id
const shape = shapeOf({ grams: new Map(), matters: new Map() })

const counted = (community: string, month: string): Counted => ({
  at: Date.parse(`20${month.slice(0, 2)}-${month.slice(2)}-10T00:00:00Z`),
  community,
  month,
  categoryCode: 'A01',
  point: { cell: '', gridId: `${community}01`, n: 1, begun: [], closed: [] },
})

const seeing = (role: 'supervisor' | 'dispatcher', scope: string): Actor => ({
  id: 'somebody',
  street,
  roles: [{ role, scope }],
})

let made = 0
const ulid = () => ulidOf(Date.parse('2026-03-01T00:00:00Z') + (made += 1) * 1000, () => 0)

it('what went into a group that goes into another is shown there as well', async () => {
  const store = demandStore(town.deps.table)
  const ids: string[] = []
  for (let place = 0; place < 3; place++) {
    const orders = [1, 2, 3].map(() => `${street}-00101-2603-${ulid()}`)
    const id = `${street}-${(orders[0] ?? '').slice(-26)}`
    const tally = orders.reduce((sum) => tallyWith(sum, counted('001', '2603')), noTally)
    await store.save({ id, version: 1, shape, tally, recent: [], took: [] })
    await Promise.all(orders.map((order) => store.list(id, order)))
    ids.push(id)
  }
  const at = async (place: number) => (await store.groups(ids.slice(place, place + 1)))[0] as Group

  await take(await at(1), await at(2), store)
  await take(await at(0), await at(1), store)

  const root = await at(0)
  const viewer = { deps: town.deps, street: town.street, actor: seeing('supervisor', street) }
  expect(root.tally.n).toBe(9)
  expect((await membersOf(root, { most: 100 }, viewer)).ids).toHaveLength(9)
})

it('a closing at a place that is not kept any more takes the room of none that is', () => {
  const at = (cell: string) => ({ cell, gridId: '00101', n: 1, begun: [1], closed: [] })
  const kept = ['wtm8', 'wtm9', 'wtmb', 'wtmc', 'wtmd', 'wtme', 'wtmf', 'wtmg'].map((cell) =>
    at(`${cell}000`),
  )

  expect(pointsWith(kept, { ...at('wtmu000'), n: 0, closed: [2] })).toEqual(kept)
  expect(pointsWith(kept, at('wtmu000'))).toEqual([...kept.slice(1), at('wtmu000')])
})

it('a community’s number and the last year’s months are whole, in however many communities it is said', () => {
  const months = Array.from({ length: 30 }, (_, n) =>
    [24 + Math.floor(n / 12), (n % 12) + 1].map((part) => String(part).padStart(2, '0')).join(''),
  )
  const communities = Array.from({ length: 10 }, (_, n) => String(n + 1).padStart(3, '0'))
  const tally = months
    .flatMap((month) => communities.map((community) => counted(community, month)))
    .reduce(tallyWith, noTally)
  const group: Group = { id: `${street}-X`, version: 1, shape, tally, recent: [], took: [] }

  const [own, all] = [
    partOf(group, seeing('dispatcher', `${street}010`)),
    partOf(group, seeing('supervisor', street)),
  ]
  expect([own?.n, all?.n]).toEqual([30, 300])
  expect(own?.months).toEqual(Object.fromEntries(months.slice(-13).map((month) => [month, 1])))
  expect(Object.keys(all?.months ?? {}).sort()).toEqual(months.slice(-13))
})
