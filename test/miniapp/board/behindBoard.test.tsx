import { cleanup, fireEvent, screen } from '@testing-library/react'
import OrdersBehind from '../../../miniapp/src/board/orders'
import { byRank } from '../../../miniapp/src/staff/byRank'
import { aMe } from '../person/aMe'
import { aNewPhone, openPage } from '../resident/residentPhone'
import { aCatalogue } from '../staff/aCatalogue'
import { aCard, orderId } from '../staff/aSeen'
import { fakeServer, ok, refused } from '../staff/fakeServer'
import { streetNode } from './someNumbers'

const late = (building: number, dueAt: string) =>
  aCard({ id: `${orderId.slice(0, -1)}${building}`, placeLabel: `${building}号楼`, dueAt, overdue: true })

const first = { orders: [late(1, '2026-11-17T00:00:00Z'), late(2, '2026-11-09T00:00:00Z')], cases: 3 }
const second = { orders: [late(3, '2026-11-01T00:00:00Z')] }

/** Every page is there but those named, which are asked for in vain. */
function serve(pages: object[], lost: { page?: number } = {}) {
  const at = (path: string) => Number(/cursor=(\d+)/.exec(path)?.[1] ?? 0)
  return fakeServer(({ path }) => {
    if (path === '/me') return ok(aMe({ roles: [{ role: 'supervisor', scope: streetNode }] }))
    if (path === '/catalogue') return ok(aCatalogue)
    if (!path.includes('/orders')) return undefined
    if (at(path) === lost.page) return refused(404, 'notFound')
    return ok({ ...pages[at(path)], ...(at(path) + 1 < pages.length && { cursor: String(at(path) + 1) }) })
  })
}

const listed = () =>
  screen.getAllByRole('link', { name: /\d号楼/ }).map((line) => /\d号楼/.exec(line.textContent ?? '')?.[0])

beforeEach(aNewPhone)
afterEach(cleanup)

describe('背后的单子, of what is open now', () => {
  it('is sorted by its time as a whole: the longest overdue stands first, on whichever page it came', async () => {
    serve([first, second])
    openPage(<OrdersBehind />, { node: streetNode, live: 'late' })
    expect(await screen.findByText('一共 3 件，最早到期的在前。')).toBeTruthy()
    expect(listed()).toEqual(['3号楼', '2号楼', '1号楼'])
    expect(screen.queryByRole('button', { name: '再看后面的' })).toBeNull()
  })

  it('where it is very long, says that what comes after may be due before', async () => {
    const page = (n: number) => ({ orders: [late(n, `2026-11-0${9 - n}T00:00:00Z`)], cases: 6 })
    serve([page(1), page(2), page(3), page(4), page(5), page(6)])
    openPage(<OrdersBehind />, { node: streetNode, live: 'late' })
    expect(await screen.findByText(/^一共 6 件，先找出 5 件，.*没找完/)).toBeTruthy()
    expect(listed()).toEqual(['5号楼', '4号楼', '3号楼', '2号楼', '1号楼'])
    fireEvent.click(screen.getByRole('button', { name: '再看后面的' }))
    expect(await screen.findByText('一共 6 件，最早到期的在前。')).toBeTruthy()
    expect(listed()[0]).toBe('6号楼')
  })

  it('what was read is shown where the rest does not come', async () => {
    serve([first, second], { page: 1 })
    openPage(<OrdersBehind />, { node: streetNode, live: 'late' })
    expect(await screen.findByText('后面的没取到')).toBeTruthy()
    expect(listed()).toEqual(['2号楼', '1号楼'])
  })

  it('what was counted in a month goes page by page, and only when asked for', async () => {
    const { asked } = serve([first, second])
    openPage(<OrdersBehind />, { node: streetNode, count: 'ordered' })
    expect(await screen.findByText('一共 3 件，一页一页列，新的月份在前。')).toBeTruthy()
    expect(listed()).toEqual(['1号楼', '2号楼'])
    expect(asked.filter(({ path }) => path.includes('cursor'))).toEqual([])
  })
})

it('of two due at the same time the one reported first stands first, and each is its own equal', () => {
  const [one, two] = [late(1, '2026-11-17T00:00:00Z'), late(2, '2026-11-17T00:00:00Z')]
  expect([byRank(one, two), byRank(two, one), byRank(one, one)]).toEqual([-1, 1, 0])
})
