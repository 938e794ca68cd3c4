import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import ExportPage from '../../../miniapp/src/records/export'
import FindPage from '../../../miniapp/src/records/find'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import type { Role } from '../../../shared/actor'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { fakeServer, ok, refused } from '../staff/fakeServer'

const card = (place: number) => ({
  id: `990100001-00101-2603-${String(place).padStart(26, '0')}`,
  number: `0302-0000${place}-0`,
  kind: 'issue',
  status: 'filed',
  categoryCode: 'A01',
  categoryName: '路灯不亮',
  placeLabel: `梧桐里社区 ${place}号楼`,
  gridId: '99010000100101',
  priority: 'normal',
  reportedAt: '2026-03-02T02:00:00.000Z',
  overdue: false,
  joined: 0,
  photos: 0,
  excerpt: '北门口的路灯不亮',
  foundIn: 'description',
})

const found = { as: 'words', alsoAs: [], buildings: [], orders: [], lookedTo: '2602' }

const working = {
  id: '0'.repeat(26),
  what: 'orders',
  from: '2601',
  to: '2603',
  format: 'csv',
  columns: [],
  state: 'working',
  rows: 42000,
  percent: 42,
  month: '2602',
  unreadable: 0,
  fileName: '工单-2026年1月至2026年3月.csv',
  startedAt: '2026-03-02T02:00:00.000Z',
  expiresAt: '2026-03-09T02:00:00.000Z',
}

type Answer = (body: Record<string, unknown>) => ReturnType<typeof ok> | undefined

const serve = (role: Role, answers: Record<string, Answer>) =>
  fakeServer(({ path, method, body }) => {
    if (path === '/me') return ok(aMe({ roles: [{ role, scope: '990100001' }] }))
    const answer = answers[`${method} ${path.split('?')[0]}`]
    return answer?.((typeof body === 'string' ? JSON.parse(body) : body) as Record<string, unknown>)
  })

const show = (page: JSX.Element) =>
  render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>)

const look = async (text: string) => {
  fireEvent.change(await screen.findByLabelText('要查的'), { target: { value: text } })
  fireEvent.click(screen.getByText('查'))
}

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
})
afterEach(cleanup)

describe('查单', () => {
  it('looks back by itself until something is found, and says how far that is', async () => {
    serve('gridWorker', {
      'POST /find': ({ cursor }) =>
        ok(cursor ? { ...found, orders: [card(1)], lookedTo: '2511' } : { ...found, cursor: 'next' }),
    })
    show(<FindPage />)

    await look('路灯')

    expect(await screen.findByText('居民的话：北门口的路灯不亮')).toBeTruthy()
    expect(await screen.findByText('三年里的都查过了')).toBeTruthy()
    expect(screen.queryByText('导出工单')).toBeNull()
  })

  it('goes further back when it is asked', async () => {
    let looks = 0
    serve('supervisor', {
      'POST /find': () => {
        looks += 1
        return ok({
          ...found,
          orders: looks > 1 ? [] : Array.from({ length: 10 }, (_, n) => card(n)),
          cursor: 'on',
        })
      },
    })
    show(<FindPage />)
    await look('路灯')

    expect(await screen.findByText('已查到 2026年2月')).toBeTruthy()
    expect(looks).toBe(1)
    fireEvent.click(screen.getByText('接着往前查'))

    await waitFor(() => expect(looks).toBe(2))
  })

  it('asks which building is meant, and takes it for something else when told', async () => {
    const asked: unknown[] = []
    serve('supervisor', {
      'POST /find': (body) => {
        asked.push(body)
        const buildings = [1, 2].map((n) => ({ id: `9901000010010${n}B1`, label: `第${n}社区 3号楼` }))
        return ok({ ...found, as: 'building', alsoAs: ['words'], buildings, lookedTo: undefined })
      },
    })
    show(<FindPage />)
    await look('3号楼')
    fireEvent.click(await screen.findByText('第2社区 3号楼'))
    fireEvent.click(await screen.findByText('按字词'))

    await waitFor(() =>
      expect(asked).toEqual([
        { text: '3号楼' },
        { text: '3号楼', as: 'building', buildingId: '99010000100102B1' },
        { text: '3号楼', as: 'words' },
      ]),
    )
  })

  it('says what to write when it could not be read, and that nothing was found', async () => {
    serve('supervisor', {
      'POST /find': ({ text }) => (text === '灯' ? refused(400, 'badInput', { title: '' }) : ok(found)),
    })
    show(<FindPage />)
    await look('灯')
    expect(await screen.findByText('这样查不了')).toBeTruthy()

    await look('霓虹')
    expect(await screen.findByText('没有查到')).toBeTruthy()
  })
})

describe('导出', () => {
  it('asks what it is for before it takes along what is of persons', async () => {
    const sent: unknown[] = []
    serve('supervisor', {
      'GET /exports': () => ok({ exports: [] }),
      'GET /exports/personal': () => ok({ exports: [] }),
      'POST /exports': (body) => {
        sent.push(body)
        return ok({ export: working })
      },
    })
    show(<ExportPage />)
    fireEvent.click(await screen.findByText('居民的话、地址、姓名、电话'))
    fireEvent.click(screen.getByText(/^导出.*的工单$/))
    expect(sent).toEqual([])
    expect(screen.getByText('还差一样：写上姓名电话用来做什么，才能导。')).toBeTruthy()

    fireEvent.change(screen.getByLabelText('用途'), { target: { value: '回访' } })
    fireEvent.click(screen.getByText(/^导出.*的工单$/))

    await waitFor(() =>
      expect(sent).toMatchObject([{ reason: '回访', columns: ['times', 'counts', 'personal'] }]),
    )
  })

  it('shows how far it is, and stops it', async () => {
    let state = 'working'
    serve('dispatcher', {
      'GET /exports': () => ok({ exports: [{ ...working, state }] }),
      [`POST /exports/${working.id}/cancel`]: () => {
        state = 'cancelled'
        return ok({ export: { ...working, state } })
      },
    })
    show(<ExportPage />)

    expect(await screen.findByText('正在导出：已导出 42 000 行，42%，在读2026年2月')).toBeTruthy()
    expect(screen.queryByText('居民的话、地址、姓名、电话')).toBeNull()
    fireEvent.click(screen.getByText('停下'))

    expect(await screen.findByText('已停下')).toBeTruthy()
  })
})
