import type { ReactNode } from 'react'
import { act, cleanup, render, screen } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { box } from '../../../miniapp/src/drafts/outbox'
import MePage from '../../../miniapp/src/pages/person/me'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { aCatalogue } from '../staff/aCatalogue'
import { fakeServer, ok, refused, type Answer } from '../staff/fakeServer'

export const session = {
  computerId: '01KJQ6Z0000000000000000000',
  token: 'token of the computer',
  expiresAt: '2999-01-01T00:00:00.000Z',
  streetId: '990100001',
  person: { id: 'qin', name: '程问源', roles: [] },
}
export const codes = ['12345678', '00001111', '22223333', '44445555', '66667777', '88889999']

/** No demo here: codes one after the other, what the phone is made to answer, and whatever else is asked. */
export function serve(answerOf: (code: string) => ReturnType<Answer>, more: Answer = () => undefined) {
  let given = 0
  const server = fakeServer((one) => {
    const { path, body } = one
    const other = more(one)
    if (other) return other
    if (path === '/computers') {
      const code = codes[given++ % codes.length]
      return { status: 201, body: { code, secret: 'a'.repeat(26), expiresAt: session.expiresAt } }
    }
    if (path === '/computers/session') return answerOf(String(body.code))
    if (path === '/computers/end') return ok({ computers: [] })
    if (path === '/me') return ok(aMe({ id: 'qin', name: '程问源' }))
    return path === '/catalogue' ? ok(aCatalogue) : undefined
  })
  phone.storage.delete('demoPerson')
  const asked = (path: string) => server.asked.filter((one) => one.path === path).length
  return { ...server, count: asked }
}
export const waiting = ok({ state: 'waiting' })
export const allowed = ok({ state: 'allowed', session })
export const over = refused(422, 'codeNotShown')

export const show = (page: ReactNode = <MePage />) =>
  render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>)

export async function signedIn(more?: Answer) {
  const server = serve(() => allowed, more)
  show()
  await screen.findByText('程问源')
  return server
}

/** In steps: what is drawn anew in one may ask something in the next. */
export async function passes(ms: number) {
  for (let left = ms; left > 0; left -= 500) await act(() => jest.advanceTimersByTimeAsync(500))
}

/** A browser that nobody has used. */
export function aNewBrowser() {
  beforeEach(() => {
    phone.forget()
    phone.answers.set('getStorageInfoSync', () => ({ keys: [...phone.storage.keys()] }))
    forgetToken()
    queryClient.clear()
    box.all().forEach(({ id }) => box.remove(id))
  })
  afterEach(cleanup)
}
