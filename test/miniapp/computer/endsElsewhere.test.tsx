import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { followComputer } from '../../../miniapp/src/computer/followComputer.h5'
import { box } from '../../../miniapp/src/drafts/outbox'
import { blankReport } from '../../../miniapp/src/drafts/report'
import { queryClient } from '../../../miniapp/src/queryClient'
import { freshToken, ownerNow } from '../../../miniapp/src/session'
import ExportPage from '../../../miniapp/src/records/export'
import SupervisorQueue from '../../../miniapp/src/supervisor/queue'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { ok, refused, type Answer } from '../staff/fakeServer'
import { allowed, aNewBrowser, passes, serve, session, show, signedIn, waiting } from './browser'

aNewBrowser()

let unfollow = () => {}
beforeEach(() => {
  unfollow = followComputer()
})
afterEach(() => {
  unfollow()
  jest.useRealTimers()
})

const lastOnes = () => [...phone.storage.keys()].filter((name) => name.startsWith('last'))

/** What another window of this browser does. */
function elsewhere(deed: () => void) {
  deed()
  act(() => void window.dispatchEvent(new StorageEvent('storage')))
}

const sup = ok(aMe({ id: 'qin', roles: [{ role: 'supervisor', scope: '990100001' }] }))

/** Until `end`, of a supervisor; then every token is refused. */
function endable(more: Answer) {
  let isOver = false
  const server = serve(
    () => (isOver ? waiting : allowed),
    (asked) => {
      if (/^.(computers|demo)/.test(asked.path)) return undefined
      if (isOver) return refused(401, 'notSignedIn')
      return asked.path === '/me' ? sup : more(asked)
    },
  )
  return { ...server, end: () => (isOver = true) }
}

describe('a session that somebody ends elsewhere', () => {
  it('ends with figures on the very page, as soon as anything is refused', async () => {
    const { end } = endable(({ path }) => (path === '/exports' ? ok({ exports: [] }) : undefined))
    show(<ExportPage />)
    await screen.findByText(/还没有导过/)

    end()
    fireEvent.click(screen.getByText(/^导出.*的工单$/))

    expect(await screen.findByText('用手机登录')).toBeTruthy()
    expect(screen.queryByText('要先登录')).toBeNull()
    expect(screen.queryByText(/还没有导过/)).toBeNull()
  })

  it('leaves nothing of the page of a desk but the figures, not what was kept either', async () => {
    const { end } = endable(({ path }) => (path === '/me/queues' ? ok({ queues: [] }) : undefined))
    show(<SupervisorQueue />)
    await screen.findAllByText(/等您核/)
    // Opened anew: it begins with what was kept.
    cleanup()
    queryClient.clear()
    end()
    show(<SupervisorQueue />)
    await act(() => queryClient.refetchQueries())

    expect(await screen.findByText('用手机登录')).toBeTruthy()
    expect(screen.queryByText('正在取……')).toBeNull()
    expect(screen.queryByText('看整体')).toBeNull()
  })

  it('takes what was fetched with it, and leaves her what she wrote', async () => {
    const { end } = endable(() => undefined)
    show()
    await screen.findByText('叶知秋')
    expect(lastOnes()).not.toEqual([])
    act(() => box.put(blankReport('issue', { id: 'half', by: 'qin' })))

    end()
    await act(() => queryClient.refetchQueries())

    await screen.findByText('用手机登录')
    expect([ownerNow(), lastOnes()]).toEqual(['phone', []])
    expect(box.all().map(({ id }) => id)).toEqual(['half'])
    expect(phone.storage.get('computerPerson')).toBe('qin')
  })

  it('ends at its hour, whether anybody asks or not', async () => {
    jest.useFakeTimers()
    const expiresAt = new Date(Date.now() + 60_000).toISOString()
    let answer = ok({ state: 'allowed', session: { ...session, expiresAt } })
    serve(() => answer)
    show()
    await passes(5000)
    expect(screen.getByText('程问源')).toBeTruthy()

    answer = waiting
    await passes(58_000)

    expect(screen.getByText('用手机登录')).toBeTruthy()
    expect([ownerNow(), lastOnes()]).toEqual(['phone', []])
  })

  it('is tidied up by whoever opens the browser the next morning', async () => {
    await signedIn()
    cleanup()
    unfollow()
    phone.storage.set('computerSession', { ...session, expiresAt: '2020-01-01T00:00:00.000Z' })

    unfollow = followComputer()

    expect([lastOnes(), phone.storage.has('computerSession')]).toEqual([[], false])
  })

  it('ends in every window at once', async () => {
    await signedIn()
    serve(() => waiting)

    elsewhere(() => phone.storage.delete('computerSession'))

    expect(await screen.findByText('用手机登录')).toBeTruthy()
    expect(screen.queryByText('程问源')).toBeNull()
  })

  it('is another’s in every window, even where something was asked before the news came', async () => {
    let name = '程问源'
    await signedIn(({ path }) => (path === '/me' ? ok(aMe({ name })) : undefined))
    const other = {
      ...session,
      computerId: '01KJQ6Z0000000000000000009',
      person: { ...session.person, id: 'zhou' },
    }

    name = '周师傅'
    phone.storage.set('computerSession', other)
    await freshToken()
    elsewhere(() => undefined)

    expect(await screen.findByText('周师傅')).toBeTruthy()
  })

  it('begins in every window at once, and its figures are shown no more', async () => {
    const server = serve(() => waiting)
    show()
    await screen.findByText('1234')

    elsewhere(() => phone.storage.set('computerSession', session))

    expect(await screen.findByText('程问源')).toBeTruthy()
    elsewhere(() => phone.storage.delete('computerSession'))
    await waitFor(() => expect(server.count('/computers')).toBe(2))
  })
})
