import { fireEvent, screen, waitFor } from '@testing-library/react'
import * as z from 'zod/mini'
import { call } from '../../../miniapp/src/api'
import { box } from '../../../miniapp/src/drafts/outbox'
import { blankReport } from '../../../miniapp/src/drafts/report'
import { keptAnswer } from '../../../miniapp/src/keptAnswer'
import { enterStreet, freshToken, ownerNow } from '../../../miniapp/src/session'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { fakeServer, ok } from '../staff/fakeServer'
import { aNewBrowser, session, signedIn } from './browser'

aNewBrowser()

const newer = { ...session, computerId: '01KJQ6Z0000000000000000001', token: 'newer token' }

describe('signed in on a computer', () => {
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

  it('an answer that comes after one has gone is kept by nobody', async () => {
    await signedIn()
    let come = (_: number) => {}
    const question = {
      name: 'late',
      schema: z.number(),
      ask: () => new Promise<number>((resolve) => (come = resolve)),
    }
    const asked = keptAnswer(question).queryFn()

    fireEvent.click(screen.getByText('退出'))
    await waitFor(() => expect(phone.storage.size).toBe(0))
    come(1)

    expect(await asked).toBe(1)
    expect([...phone.storage.keys()]).toEqual([])
  })

  it('one speaks with the session of now, where another window has begun another', async () => {
    await signedIn()
    phone.storage.set('computerSession', newer)

    expect(await freshToken()).toBe('newer token')
  })

  it('what is refused to the former session ends no newer one', async () => {
    await signedIn()
    phone.answers.set('request', ({ header }) => {
      const isOld = (header as { Authorization: string }).Authorization.endsWith(session.token)
      // While the answer is on its way, the other window signs in anew.
      phone.storage.set('computerSession', newer)
      return isOld
        ? { statusCode: 401, data: JSON.stringify({ refusal: 'notSignedIn' }) }
        : { statusCode: 200, data: JSON.stringify(aMe({ name: '新的' })) }
    })

    expect((await call('me', {})).name).toBe('新的')
    expect(phone.storage.get('computerSession')).toEqual(newer)
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
