import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import MePage from '../../../miniapp/src/pages/person/me'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import type { Me } from '../../../shared/person/person'
import { phone } from '../../support/taro/phone'
import { aCatalogue } from '../staff/aCatalogue'
import { fakeServer, ok, refused } from '../staff/fakeServer'
import { aMe } from './aMe'

const { household, ...homeless } = aMe()

function serve(me: Me, code: object | undefined) {
  return fakeServer(({ path }) => {
    if (path === '/me') return ok(me)
    if (path === '/catalogue') return ok(aCatalogue)
    if (path !== '/me/household-code') return undefined
    return code ? { status: 201, body: code } : refused(403, 'notYourRole', { title: '现在出不了' })
  })
}

const show = () =>
  render(
    <QueryClientProvider client={queryClient}>
      <MePage />
    </QueryClientProvider>,
  )

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
})
afterEach(cleanup)

describe('核实我家这一户', () => {
  it('shows six digits to read out, and looks again whether it was done', async () => {
    const { asked } = serve(homeless, { code: '048213', expiresAt: '2026-03-02T02:10:00.000Z' })
    show()
    fireEvent.click(await screen.findByText('核实我家这一户'))

    expect(await screen.findByText('048 213')).toBeTruthy()
    expect(screen.getByText('10:10 前有效')).toBeTruthy()
    const before = asked.filter(({ path }) => path === '/me').length
    fireEvent.click(screen.getByText('念好了'))

    await waitFor(() => expect(asked.filter(({ path }) => path === '/me').length).toBeGreaterThan(before))
  })

  it('is for moving house where one is verified already', async () => {
    serve(aMe({ ...(household && { household }) }), undefined)
    show()

    expect(await screen.findByText('搬家了，重新核实')).toBeTruthy()
  })

  it('says when no code could be had', async () => {
    serve(homeless, undefined)
    show()
    fireEvent.click(await screen.findByText('核实我家这一户'))

    expect(await screen.findByText(/现在出不了/)).toBeTruthy()
  })
})
