import { demandStore } from '../../functions/demand/store'
import { groupOf } from '../../functions/demand/group'
import { gatheringOf } from '../../functions/demand/gatheringOf'
import { noTally, tallyWith } from '../../functions/demand/tally'
import { ulidOf } from '../../shared/ulid'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'

const town = streetForFile(tableForFile())
const street = town.street.id
const here = `${street}-00101-2603-`
const elsewhere = `${street}-00201-2603-`

let made = 0
const ulid = () => ulidOf(town.clock.now + (made += 1), () => 0)

/** A group of these orders as it is kept; which of them there are is all that is asked here. */
async function keep(orderIds: string[]) {
  const [first = ''] = orderIds
  const said = { title: '', text: '路灯不亮' }
  const gatherings = orderIds.map((orderId) => gatheringOf({ orderId, said }, () => 0))
  const [begun] = gatherings
  const group = groupOf(`${street}-${first.slice(-26)}`, begun!.joining)
  const tally = gatherings.reduce((sum, { joining }) => tallyWith(sum, joining.counted), noTally)
  const store = demandStore(town.deps.table)
  await store.save({ ...group, tally })
  await Promise.all(orderIds.map((id) => store.list(group.id, id)))
  return group.id
}

const read = async (who: string, path: string) => (await town.as(who).get(path)).body

/** What a cursor says to whoever takes it apart. */
const plainly = (cursor: unknown) =>
  `${String(cursor)} ${Buffer.from(String(cursor), 'base64url').toString()}`

describe('共性诉求: what is told of how far a list was read', () => {
  it('names no order that lies outside the reader’s area', async () => {
    const theirs = Array.from({ length: 3 }, () => here + ulid())
    const foreign = Array.from({ length: 130 }, () => elsewhere + ulid())
    const id = await keep([...theirs, ...foreign])

    const { demand } = await read('gu', `/demands/${id}`)

    const { orderIds, cursor } = demand as { orderIds: string[]; cursor: string }
    expect([orderIds, cursor.length]).toEqual([[], expect.any(Number)])
    for (const one of foreign) expect(plainly(cursor)).not.toContain(one.slice(-26))
    const more = await town.as('gu').get(`/demands/${id}/orders?cursor=${cursor}`)
    expect([more.status, more.body]).toEqual([200, { orders: [] }])
    expect((await town.as('streetdesk').get(`/demands/${id}/orders?cursor=${cursor}`)).status).toBe(400)
    expect((await town.as('gu').get(`/demands/${id}/orders?cursor=${foreign[9]}`)).status).toBe(400)
  })

  it('names no group that lies outside the reader’s area, and goes on behind it', async () => {
    const theirs = await keep(Array.from({ length: 3 }, () => here + ulid()))
    for (let more = 0; more < 100; more++) await keep(Array.from({ length: 4 }, () => elsewhere + ulid()))

    const { demands, cursor } = await read('gu', '/demands')

    expect(plainly(cursor)).not.toMatch(/01KJP|#26-03#/)
    const rest = await read('gu', `/demands?cursor=${String(cursor)}`)
    const ids = [...(demands as { id: string }[]), ...(rest.demands as { id: string }[])].map(({ id }) => id)
    expect(ids).toContain(theirs)
    expect((await town.as('streetdesk').get(`/demands?cursor=${String(cursor)}`)).status).toBe(400)
  })
})
