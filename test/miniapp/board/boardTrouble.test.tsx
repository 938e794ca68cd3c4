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

  it('the wall does not promise to be new by itself while there is no network', async () => {
    serve(true)
    openPage(<Wall />, { node: streetNode })
    expect(await screen.findByText(/每 30 秒自己更新/)).toBeTruthy()
    act(() => onlineManager.setOnline(false))
    await waitFor(() => expect(screen.queryByText(/每 30 秒自己更新/)).toBeNull())
    expect(screen.getByText('现在没有网')).toBeTruthy()
  })
})
