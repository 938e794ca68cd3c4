import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import EntryPage from '../../../miniapp/src/visit/entry'
import LedgerPage from '../../../miniapp/src/visit/ledger'
import type { Role } from '../../../shared/actor'
import { phone } from '../../support/taro/phone'
import { card, grid, id, serveVisits, show } from './visitPhone'

const order = { kind: 'help', categoryName: '其他', orderId: id, number: '0302-00001-2' }
const masked = { room: '4**', name: '周**' }
const whole = { room: '401', name: '周玉兰', phone: '19900001001', note: '下周带药来' }

function serve(role: Role) {
  const isWhole = role === 'gridWorker'
  const orders = [{ ...order, ...(isWhole && { words: '想有人帮着买米' }) }]
  const visit = { ...card, ...(isWhole && whole), isWhole, orders }
  return serveVisits({ role, list: { ...card, ...(isWhole && masked) }, visit })
}

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
  phone.params = { id }
})
afterEach(cleanup)

describe('走访台账', () => {
  it('lists what was visited, masked, and leads to the one and to the next', async () => {
    serve('gridWorker')
    show(<LedgerPage />)

    fireEvent.click(await screen.findByText('看望老人 · 1号楼 4** · 周**'))
    fireEvent.click(screen.getByText('记一次走访'))

    expect(screen.getByText(/沈小禾，听到 1 件，核实了住户/)).toBeTruthy()
    expect(phone.calls.filter(({ name }) => name === 'navigateTo').map(({ options }) => options)).toEqual([
      { url: `/visit/entry?id=${id}` },
      { url: '/visit/record' },
    ])
  })

  it('asks for another grid and another month', async () => {
    const { asked } = serve('supervisor')
    show(<LedgerPage />)
    fireEvent.click(await screen.findByText('换网格'))
    fireEvent.click(await screen.findByText('盐仓巷社区 第3网格'))
    const [, lastMonth] = screen.getAllByRole('tab')
    if (lastMonth) fireEvent.click(lastMonth)

    await waitFor(() =>
      expect(new Set(asked.flatMap(({ path }) => /gridId=(\d+)/.exec(path)?.[1] ?? []))).toEqual(
        new Set([grid, '99010000100201']),
      ),
    )
    expect(screen.queryByText('记一次走访')).toBeNull()
  })

  it('is closed to whoever has no task in it', async () => {
    serve('handler')
    show(<LedgerPage />)

    expect(await screen.findByText('台账给网格员、派单员和督办员看')).toBeTruthy()
  })
})

describe('a visit opened', () => {
  it('shows the household, says that this was noted, and asks once', async () => {
    const { asked } = serve('gridWorker')
    show(<EntryPage />)

    expect(await screen.findByText('梧桐里社区 1号楼 401 · 周玉兰')).toBeTruthy()
    expect(screen.getByText('这次打开记下了：谁、什么时候、看了哪一次。')).toBeTruthy()
    fireEvent.click(screen.getByText('想有人帮着买米'))
    expect(phone.calls.at(-1)?.options).toEqual({ url: `/worker/order?id=${id}` })
    expect(asked.filter(({ path }) => path.startsWith('/visits/'))).toHaveLength(1)
  })

  it('offers what was heard as a need once, and leads to the need it has become', async () => {
    const other = `${id.slice(0, -1)}1`
    const orders = [order, { ...order, orderId: other }].map((one) => ({ ...one, words: '缺人' }))
    const needId = `990100001-${'1'.repeat(26)}`
    const needs = [{ orderId: other, needId, status: 'running' }]
    const asked = `/heard-needs?orderIds=${encodeURIComponent([id, other].join())}`
    const visit = { ...card, ...whole, isWhole: true, orders }
    serveVisits({ visit, more: { [asked]: { needs } } })
    show(<EntryPage />)

    fireEvent.click(await screen.findByText('已列为需求：缺人'))
    fireEvent.click(screen.getByText('列为需求：缺人'))

    expect(screen.getByText('在办')).toBeTruthy()
    expect(phone.calls.slice(-2).map(({ options }) => options)).toEqual([
      { url: `/project/need?id=${needId}` },
      { url: `/project/write?what=need&order=${id}` },
    ])
  })

  it('shows those who oversee that it was, and where to find its orders', async () => {
    serve('supervisor')
    show(<EntryPage />)

    expect(await screen.findByText('梧桐里社区 1号楼')).toBeTruthy()
    expect(screen.getByText('姓名、门牌和电话只给本网格的网格员看。')).toBeTruthy()
  })
})
