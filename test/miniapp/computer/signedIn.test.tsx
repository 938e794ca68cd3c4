import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { box } from '../../../miniapp/src/drafts/outbox'
import { blankReport } from '../../../miniapp/src/drafts/report'
import { queryClient } from '../../../miniapp/src/queryClient'
import { enterStreet, freshToken, ownerNow } from '../../../miniapp/src/session'
import { phone } from '../../support/taro/phone'
import { fakeServer, ok, refused } from '../staff/fakeServer'
import { allowed, aNewBrowser, codes, serve, session, show, waiting } from './browser'

aNewBrowser()

describe('signed in on a computer', () => {
  async function signedIn() {
    const server = serve(() => allowed)
    show()
    await screen.findByText('程问源')
    return server
  }

  it('one signs out, and nothing of hers stays', async () => {
    const server = await signedIn()
    expect([...phone.storage.keys()].some((name) => name.startsWith('last qin'))).toBe(true)

    fireEvent.click(screen.getByText('退出'))

    await waitFor(() => expect(phone.storage.size).toBe(0))
    expect(server.asked.find(({ path }) => path === '/computers/end')?.body).toEqual({
      id: session.computerId,
    })
    expect(ownerNow()).toBe('phone')
  })

  it('one is asked first where something would be lost', async () => {
    const server = await signedIn()
    box.put(blankReport('issue', { id: 'half', by: 'qin' }))
    phone.answers.set('showModal', () => ({ confirm: false }))

    fireEvent.click(screen.getByText('退出'))
    await waitFor(() => expect(phone.calls.some(({ name }) => name === 'showModal')).toBe(true))

    expect(server.count('/computers/end')).toBe(0)
    expect(ownerNow()).toBe('qin')
  })

  it('one is a stranger again when the phone has ended it', async () => {
    await signedIn()
    cleanup()
    queryClient.clear()
    fakeServer(({ path }) => {
      if (path === '/me') return refused(401, 'notSignedIn')
      if (path === '/computers')
        return { status: 201, body: { code: codes[1], secret: 'b'.repeat(26), expiresAt: session.expiresAt } }
      return path === '/computers/session' ? waiting : undefined
    })
    phone.storage.delete('demoPerson')
    phone.storage.delete('last qin me {}')
    show()

    expect(await screen.findByText('0000')).toBeTruthy()
    expect(ownerNow()).toBe('phone')
  })

  it('one goes on in another street with a token of that street', async () => {
    await signedIn()
    const server = fakeServer(({ path }) =>
      path === '/computers/street'
        ? ok({ ...session, token: 'token of the other', streetId: '990100002' })
        : undefined,
    )
    phone.storage.delete('demoPerson')

    enterStreet('990100002')

    expect(await freshToken()).toBe('token of the other')
    expect(server.asked.map(({ body }) => body)).toEqual([{ streetId: '990100002' }])
  })
})
