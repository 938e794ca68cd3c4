import { rightsOf } from '../../infra/rights/rights'
import { lambdas, type LambdaName } from '../../infra/lambdas'
import { fromItem } from '../../functions/workOrder/item'
import { keys } from '../../functions/keys'
import { consequences, moves, statuses } from '../../shared/workOrder/transitions'
import { keptReleases, plainItems } from './kept'

// Object.keys forgets that these are the names of functions.
const names = Object.keys(lambdas) as LambdaName[]
/** Every family of items that some function may write; where no cloud keeps it, how far the stream was read. */
const families = [...new Set(names.flatMap((name) => rightsOf(name).writes)), 'STREAM'].sort()

/** Those that came since the newest release: kept with the next. */
const since: string[] = ['LOOK', 'PC']

const [newest] = keptReleases.slice(-1)
const items = newest ? plainItems(newest.items()) : []

describe(`what ${newest?.version} had stored`, () => {
  it('has every family of items that the code writes, but for those that came since', () => {
    const kept = new Set(items.map(({ PK }) => PK.split('#')[0]))
    expect(families.filter((family) => !kept.has(family))).toEqual(since)
  })

  it('has orders in every status, and every step that an order can take', () => {
    const orders = items.filter(keys.isOrder).map(fromItem)
    const deeds = new Set(orders.flatMap(({ steps }) => steps.map(({ deed }) => deed)))

    expect([...statuses].filter((status) => !orders.some((order) => order.status === status))).toEqual([])
    expect([...moves, ...consequences].filter((deed) => !deeds.has(deed))).toEqual([])
  })
})
