import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { onlineManager } from '@tanstack/react-query'
import BoardOfPlace from '../../../miniapp/src/board/board'
import Wall from '../../../miniapp/src/board/wall'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { aNewPhone, openPage } from '../resident/residentPhone'
import { aCatalogue } from '../staff/aCatalogue'
import { fakeServer, ok, refused } from '../staff/fakeServer'
import { someNumbers, streetNode } from './someNumbers'

const roles = [{ role: 'supervisor' as const, scope: streetNode }]

const serve = (isThere: boolean) =>
  fakeServer(({ path }) => {
    if (path === '/me') return ok(aMe({ roles }))
    if (path === '/catalogue') return ok(aCatalogue)
    if (path.includes('/cells')) return ok({ cells: [] })
    return isThere ? ok(someNumbers()) : refused(404, 'notFound')
  })

beforeEach(aNewPhone)
afterEach(cleanup)

describe('看板, when something is wrong', () => {
  it('two taps on one number open its orders once', async () => {
    serve(true)
    openPage(<BoardOfPlace />)
    const number = await screen.findByRole('link', { name: '7 件超期' })
    fireEvent.click(number)
    fireEvent.click(number)
    expect(phone.calls.filter(({ name }) => name === 'navigateTo')).toHaveLength(1)
  })

  it('a place that is not hers is said to be that, and leads to her own board', async () => {
    serve(false)
    openPage(<BoardOfPlace />, { node: '990100002' })
    expect(await screen.findByText('没有这个数')).toBeTruthy()
    expect(screen.getByRole('button', { name: '看我的看板' })).toBeTruthy()
  })

  it('before the street began nothing is at fault, and the first month is a tap away', async () => {
    const month = (name: string, kind: 'month' | 'assessment', isRunning = false) => ({
      ...{ kind, month: name, isRunning },
      ...{ first: `${name}-01`, last: `${name}-28` },
    })
    const months = [
      month('2026-11', 'month', true),
      month('2026-10', 'month'),
      month('2026-09', 'month'),
      month('2026-08', 'assessment'),
    ]
    const { asked } = fakeServer(({ path }) => {
      if (path === '/me') return ok(aMe({ roles }))
      if (path === '/catalogue') return ok(aCatalogue)
      if (path.includes('/months')) return ok({ months })
      if (path.includes('/cells')) return ok({ cells: [] })
      return path.includes('month=2020-01')
        ? refused(404, 'noNumbers', { requestId: 'ab12cd34' })
        : ok(someNumbers())
    })
    openPage(<BoardOfPlace />, { node: streetNode, month: '2020-01' })
    fireEvent.click(await screen.findByRole('button', { name: '看最早的：2026年9月' }))
    expect(await screen.findByText('别的率')).toBeTruthy()
    expect(asked.some(({ path }) => path.endsWith('kind=month&month=2026-09'))).toBe(true)
  })

  it('and says neither to try again nor a number of a fault', async () => {
    fakeServer(({ path }) => {
      if (path === '/me') return ok(aMe({ roles }))
      if (path === '/catalogue') return ok(aCatalogue)
      return refused(404, 'noNumbers', { requestId: 'ab12cd34' })
    })
    openPage(<BoardOfPlace />, { node: streetNode, month: '2020-01' })
    expect(await screen.findByRole('button', { name: '看现在的' })).toBeTruthy()
    expect(screen.getByText('那时街道还没开始用 e睦邻')).toBeTruthy()
    expect(screen.queryByText('再试一次')).toBeNull()
    expect(screen.queryByText(/ab12cd34/)).toBeNull()
  })

  it('the wall does not promise to be new by itself while there is no network', async () => {
    serve(true)
    openPage(<Wall />, { node: streetNode })
    expect(await screen.findByText(/每 30 秒自己更新/)).toBeTruthy()
    act(() => onlineManager.setOnline(false))
    await waitFor(() => expect(screen.queryByText(/每 30 秒自己更新/)).toBeNull())
    expect(screen.getByText('现在没有网')).toBeTruthy()
  })
})
