import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { focusManager } from '@tanstack/react-query'
import { forgetComputer } from '../../../miniapp/src/computer/keptSession'
import { pauseAfter } from '../../../miniapp/src/computer/useScreenCode'
import { queryClient } from '../../../miniapp/src/queryClient'
import { Refused } from '../../../miniapp/src/Refused'
import { freshToken, ownerNow } from '../../../miniapp/src/session'
import SupervisorQueue from '../../../miniapp/src/supervisor/queue'
import { LoadError } from '../../../miniapp/src/workOrder/LoadError'
import { phone } from '../../support/taro/phone'
import { ok, refused, type Answer } from '../staff/fakeServer'
import { allowed, aNewBrowser, over, passes, serve, show, waiting } from './browser'

aNewBrowser()
afterEach(() => {
  jest.useRealTimers()
  focusManager.setFocused(undefined)
})

describe('a browser outside the demo', () => {
  it('shows figures and what to do, and is on the page it was to show once the phone allows it', async () => {
    let answer = waiting
    const server = serve(() => answer)
    phone.storage.set('last somebody me {}', { name: '上一个人' })
    phone.storage.set('letterSize', 'elder')
    jest.useFakeTimers()
    show()
    await passes(2000)
    expect(screen.getByRole('img', { name: '登录用的数字 1 2 3 4 5 6 7 8' })).toBeTruthy()
    expect(screen.getByText(/再点“电脑登录”/)).toBeTruthy()
    expect(server.count('/me')).toBe(0)

    answer = allowed
    await passes(3000)

    expect(screen.getByText('程问源')).toBeTruthy()
    expect(await freshToken()).toBe('token of the computer')
    expect(ownerNow()).toBe('qin')
    expect(server.count('/sessions')).toBe(0)
    expect(phone.storage.has('last somebody me {}')).toBe(false)
    expect(phone.storage.get('letterSize')).toBe('elder')
  })

  it('is signed in where a page was refused it, and the page asks again', async () => {
    const server = serve(() => allowed)
    const asks = jest.fn(() => Promise.resolve(1))
    void queryClient.prefetchQuery({ queryKey: ['numbers'], queryFn: asks })
    show(<LoadError error={new Refused('notSignedIn')} onRetry={() => {}} />)

    await waitFor(() => expect(ownerNow()).toBe('qin'))

    expect(server.count('/computers')).toBe(1)
    expect(queryClient.getQueryData(['numbers'])).toBeUndefined()
  })

  it('shows them at once on a page of a desk, and names no first page before it knows of one', async () => {
    serve(() => waiting)
    jest.useFakeTimers()
    show(<SupervisorQueue />)
    const seen: boolean[] = []
    // Sooner than anything would be asked a second time.
    for (let step = 0; step < 8; step++) {
      await act(() => jest.advanceTimersByTimeAsync(100))
      seen.push(screen.queryByText('回首页') !== null)
    }

    expect(screen.getByText('1234')).toBeTruthy()
    expect(seen).not.toContain(true)
  })

  it('shows the same figures to who comes back to the page, and takes what was answered meanwhile', async () => {
    let answer = waiting
    const server = serve(() => answer)
    const page = () => show(<LoadError error={new Refused('notSignedIn')} onRetry={() => {}} />)
    jest.useFakeTimers()
    page()
    await passes(2000)
    cleanup()
    page()
    expect(screen.getByText('1234')).toBeTruthy()

    // The session is given once: its answer is on the way while the page is drawn anew.
    answer = allowed
    await act(() => jest.advanceTimersByTime(3000))
    answer = over
    cleanup()
    await passes(1000)
    page()
    await passes(1000)

    expect(ownerNow()).toBe('qin')
    expect(server.count('/computers')).toBe(1)
    cleanup()
    forgetComputer()
    answer = waiting
    page()
    await passes(1000)
    expect(server.count('/computers')).toBe(2)
  })

  it('asks ever more seldom, and not at all while nobody looks', async () => {
    const server = serve(() => waiting)
    jest.useFakeTimers()
    show()
    await passes(2000)
    await passes(30_000)
    const asked = server.count('/computers/session')
    expect(asked).toBeGreaterThan(5)
    expect(asked).toBeLessThan(13)

    act(() => focusManager.setFocused(false))
    await passes(60_000)
    expect(server.count('/computers/session')).toBe(asked)

    act(() => focusManager.setFocused(true))
    await passes(2000)
    expect(server.count('/computers/session')).toBe(asked + 1)
    expect([pauseAfter(0), pauseAfter(100)]).toEqual([2000, 6000])
  })

  it('shows new figures when they ran out, five times, then when somebody wants them', async () => {
    const server = serve(() => over)
    jest.useFakeTimers()
    show()
    await passes(20_000)
    expect(server.count('/computers')).toBe(5)

    fireEvent.click(screen.getByText('换一组数字'))
    await passes(2000)

    expect(server.count('/computers')).toBeGreaterThan(5)
  })

  it('says that the phone refused', async () => {
    serve(() => ok({ state: 'refused' }))
    show()

    expect(await screen.findByText('手机上没有同意')).toBeTruthy()
  })

  it('goes on asking through a time without network', async () => {
    let answer: ReturnType<Answer> = refused(503, 'unavailable')
    serve(() => answer)
    jest.useFakeTimers()
    show()
    await passes(5000)
    expect(screen.getByText('1234')).toBeTruthy()

    answer = allowed
    await passes(7000)

    expect(ownerNow()).toBe('qin')
  })
})
