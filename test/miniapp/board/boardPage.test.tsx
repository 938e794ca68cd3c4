import { cleanup, fireEvent, screen } from '@testing-library/react'
import { onlineManager } from '@tanstack/react-query'
import BoardOfPlace from '../../../miniapp/src/board/board'
import OrdersBehind from '../../../miniapp/src/board/orders'
import Report from '../../../miniapp/src/board/report'
import Wall from '../../../miniapp/src/board/wall'
import { queryClient } from '../../../miniapp/src/queryClient'
import type { RoleHeld } from '../../../shared/actor'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { aNewPhone, openPage, wentTo } from '../resident/residentPhone'
import { aCatalogue } from '../staff/aCatalogue'
import { aCard, orderId } from '../staff/aSeen'
import { fakeServer, ok, refused } from '../staff/fakeServer'
import { someNumbers, streetNode } from './someNumbers'

const supervisor: RoleHeld[] = [{ role: 'supervisor', scope: streetNode }]

type Served = {
  roles?: RoleHeld[]
  numbers?: ReturnType<typeof someNumbers>
  behind?: (path: string) => {
    orders: ReturnType<typeof aCard>[]
    cursor?: string
    cases?: number
    elsewhere?: number
  }
}

const aMonth = (kind: 'month' | 'assessment', first: string, last: string) => ({
  ...{ kind, first, last, month: last.slice(0, 7) },
  isRunning: last > '2026-11-19',
})
const someMonths = [
  aMonth('month', '2026-11-01', '2026-11-30'),
  aMonth('month', '2026-10-01', '2026-10-31'),
  aMonth('assessment', '2026-11-19', '2026-12-18'),
  aMonth('assessment', '2026-10-19', '2026-11-18'),
]

const oneBehind = () => ({ orders: [aCard({ id: orderId, number: '1117-03864-2' })] })

const serve = ({ roles = supervisor, numbers = someNumbers(), behind = oneBehind }: Served = {}) =>
  fakeServer(({ path }) => {
    if (path === '/me') return ok(aMe({ roles }))
    if (path === '/catalogue') return ok(aCatalogue)
    if (path.includes('/months')) return ok({ months: someMonths })
    if (path.includes('/cells')) return ok({ cells: [{ cell: 'wtq3vvu', ordered: 21 }] })
    if (path.includes('/orders')) return ok(behind(path))
    return path.startsWith(`/numbers/${streetNode}`) ? ok(numbers) : undefined
  })

beforeEach(aNewPhone)
afterEach(cleanup)

describe('看板', () => {
  it('begins with the sentence, and each number is the door to its orders', async () => {
    serve()
    openPage(<BoardOfPlace />)
    await screen.findByText('318 件销了单，7 件超期，慢在接单')

    fireEvent.click(screen.getByRole('link', { name: '7 件超期' }))
    expect(wentTo()).toBe(`navigateTo /board/orders?node=${streetNode}&kind=month&live=late`)
    fireEvent.click(screen.getByRole('link', { name: /^办结率 92.4%，318 ÷ 344 件/ }))
    expect(wentTo()).toContain('rate=closure&part=missed')
    fireEvent.click(screen.getByRole('link', { name: /^盐仓巷社区办结率/ }))
    expect(wentTo()).toBe(`navigateTo /board/board?node=${streetNode}003&span=month`)
  })

  it('says each picture in a sentence, and has a table behind it', async () => {
    serve()
    openPage(<BoardOfPlace />)
    await screen.findByRole('img', { name: /^接单：一半在 2 小时内，九成在 6 小时内，按时的 70.0%$/ })
    expect(screen.getByRole('img', { name: /^11\/17 到 11\/18：新报每天 19 到 26 件/ })).toBeTruthy()

    fireEvent.click(screen.getByRole('button', { name: '慢在接单，看表格' }))
    expect(screen.getByRole('table', { name: '慢在接单' }).textContent).toContain('30 天以上')
  })

  it('asks for another month, and for the assessment month', async () => {
    const { asked } = serve()
    openPage(<BoardOfPlace />)
    await screen.findByText('318 件销了单，7 件超期，慢在接单')
    fireEvent.click(screen.getByRole('tab', { name: '考核月' }))
    await screen.findByText('318 件销了单，7 件超期，慢在接单')
    fireEvent.click(screen.getByRole('button', { name: '换时段' }))
    expect(await screen.findByRole('radio', { name: '考核月，到现在：11月19日起' })).toBeTruthy()
    expect(screen.queryByRole('radio', { name: /2026年10月/ })).toBeNull()
    fireEvent.click(screen.getByRole('radio', { name: '2026年11月考核月：10月19日—11月18日' }))
    await screen.findByText('318 件销了单，7 件超期，慢在接单')
    const paths = asked
      .map(({ path }) => path)
      .filter((path) => path.startsWith('/numbers') && !/cells|months/.test(path))
    expect(paths).toContain(`/numbers/${streetNode}?kind=assessment`)
    expect(paths.some((path) => /kind=assessment&month=2026-11$/.test(path))).toBe(true)
  })

  it('says of a new street what will be here', async () => {
    serve({ numbers: someNumbers({ ordered: 0, closed: 0, carried: 0, open: 0 }) })
    openPage(<BoardOfPlace />)
    expect(await screen.findByText(/^居民报了事，这里就有/)).toBeTruthy()
  })

  it('leads up only to what one may look at', async () => {
    const community = {
      id: `${streetNode}001`,
      name: '梧桐里社区',
      partOf: { id: streetNode, name: '东湾街道' },
    }
    const numbers = someNumbers({ node: community })
    serve({ numbers, roles: [{ role: 'dispatcher', scope: community.id }] })
    const { unmount } = openPage(<BoardOfPlace />, { node: community.id })
    await screen.findByText('318 件销了单，7 件超期，慢在接单')
    expect(screen.queryByRole('link', { name: '看东湾街道' })).toBeNull()
    unmount()

    aNewPhone()
    serve({ numbers })
    openPage(<BoardOfPlace />, { node: community.id })
    expect(await screen.findByRole('link', { name: '看东湾街道' })).toBeTruthy()
  })

  it('shows what is late longest, on whichever page of the list it stands', async () => {
    const late = (building: string, dueAt: string) =>
      aCard({ id: `${orderId}${building}`, placeLabel: `梧桐里社区 ${building}`, dueAt, overdue: true })
    const first = { orders: [late('1号楼', '2026-11-17T00:00:00Z')], cursor: 'next' }
    const second = { orders: [late('2号楼', '2026-11-01T00:00:00Z')] }
    serve({ behind: (path) => (path.includes('cursor') ? second : first) })
    openPage(<BoardOfPlace />, { node: streetNode, span: 'today' })
    await screen.findByRole('link', { name: /^2号楼/ })

    const shown = screen.getAllByRole('link', { name: /^\d号楼/ }).map((line) => line.textContent)
    expect(shown).toEqual([expect.stringContaining('2号楼'), expect.stringContaining('1号楼')])
  })

  it('is not for residents', async () => {
    serve({ roles: [{ role: 'resident', scope: streetNode }] })
    openPage(<BoardOfPlace />)
    expect(await screen.findByText(/^看板给街道督办员/)).toBeTruthy()
  })
})

describe('背后的单子', () => {
  it('names what is listed, and leads to the order', async () => {
    serve()
    openPage(<OrdersBehind />, { node: streetNode, live: 'late' })
    await screen.findByText('超期的单')
    fireEvent.click(await screen.findByRole('link', { name: /1117-03864-2/ }))
    expect(wentTo()).toBe(`navigateTo /supervisor/order?id=${orderId}`)
  })

  it('says of a number whose orders lie elsewhere by now where they are', async () => {
    serve({ behind: () => ({ orders: [], cases: 1, elsewhere: 1 }) })
    openPage(<OrdersBehind />, { node: streetNode, count: 'ordered' })
    await screen.findByText(/^还有 1 件已经转到别的社区/)
    expect(screen.queryByText('现在没有这样的单子')).toBeNull()
  })

  it('of a rate, turns from what is missing to the whole', async () => {
    const { asked } = serve()
    openPage(<OrdersBehind />, { node: streetNode, rate: 'onTime', part: 'missed' })
    await screen.findByText('没按期办好的单')
    fireEvent.click(screen.getByRole('tab', { name: '到期的' }))
    await screen.findByText('到期的单')
    await screen.findByRole('link', { name: /1117-03864-2/ })
    expect(asked.map(({ path }) => path)).toContain(
      `/numbers/${streetNode}/orders?kind=month&rate=onTime&part=of`,
    )
  })
})

describe('大屏 and 月报', () => {
  it('the wall keeps its last numbers where nothing comes, and says so', async () => {
    serve()
    openPage(<Wall />, { node: streetNode })
    await screen.findByText(/11月19日 14:20 的数 · 每 30 秒自己更新/)

    fakeServer(() => refused(500, 'unexpected'))
    onlineManager.setOnline(true)
    await queryClient.refetchQueries({ queryKey: ['numbers'] })
    expect(await screen.findByText('没取到新的，还是 11月19日 14:20 的数')).toBeTruthy()
    expect(screen.getByRole('link', { name: '超期 7 件' })).toBeTruthy()
  })

  it('the report has every rate with its numerator and denominator, and goes to a computer', async () => {
    serve()
    openPage(<Report />, { node: streetNode })
    await screen.findByText('东湾街道 2026年11月办件月报')
    expect(screen.getByRole('table', { name: '指标' }).textContent).toContain('办结率92.4%31834485.5%')
    fireEvent.click(screen.getByRole('button', { name: '复制地址' }))
    const copied = phone.calls.find(({ name }) => name === 'setClipboardData')
    expect(String(copied?.options['data'])).toContain(`/#/board/report?node=${streetNode}&kind=month`)
  })
})
