import { fireEvent, screen, waitFor } from '@testing-library/react'
import Allow from '../../../miniapp/src/computer/allow'
import type { Computer } from '../../../shared/computer/computer'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { fakeServer, ok } from '../staff/fakeServer'
import { aNewBrowser, session, show } from './browser'

aNewBrowser()

const aComputer = (at: number, more: Partial<Computer> = {}): Computer => ({
  id: `01KJQ6Z000000000000000000${at}`,
  since: '2026-03-02T02:00:07.000Z',
  until: '2026-03-02T14:00:07.000Z',
  isThis: false,
  ...more,
})

function serve(first: Computer[]) {
  let computers = first
  return fakeServer(({ path, body }) => {
    if (path === '/me') return ok(aMe())
    if (path === '/computers/end') computers = computers.filter(({ id }) => id !== body.id)
    return ok({ computers })
  })
}
const endedBy = (server: ReturnType<typeof serve>) =>
  server.asked.filter(({ path }) => path === '/computers/end').map(({ body }) => body.id)

describe('已在电脑登录', () => {
  it('tells apart what began in the same minute', async () => {
    const later = { since: '2026-03-02T02:00:41.000Z' }
    serve([aComputer(1), aComputer(2, later), aComputer(3, { since: '2026-03-02T03:30:00.000Z' })])
    show(<Allow />)

    expect(await screen.findByText(/10:00:07 登录的/)).toBeTruthy()
    expect(screen.getByText(/10:00:41 登录的/)).toBeTruthy()
    expect(screen.getByText(/11:30 登录的/)).toBeTruthy()
  })

  it('ends all of them at once, where one is asked and means it', async () => {
    const server = serve([aComputer(1), aComputer(2)])
    phone.answers.set('showModal', () => ({ confirm: false }))
    show(<Allow />)
    const all = await screen.findByText('全部退出')

    fireEvent.click(all)
    await waitFor(() => expect(phone.calls.some(({ name }) => name === 'showModal')).toBe(true))
    expect(endedBy(server)).toEqual([])
    phone.answers.set('showModal', () => ({ confirm: true }))
    fireEvent.click(all)

    expect(await screen.findByText('现在没有电脑登录着。')).toBeTruthy()
    expect(endedBy(server)).toEqual([aComputer(1).id, aComputer(2).id])
  })

  it('offers nothing for all where there is one', async () => {
    serve([aComputer(1)])
    show(<Allow />)

    await screen.findByText(/登录的$/)
    expect(screen.queryByText('全部退出')).toBeNull()
  })
})

describe('电脑登录 on a computer', () => {
  const here = aComputer(0, { id: session.computerId, isThis: true })

  function onComputer(...others: Computer[]) {
    const server = serve([here, ...others])
    phone.storage.delete('demoPerson')
    phone.storage.set('computerSession', session)
    show(<Allow />)
    return server
  }

  it('has no place for figures, which it could only be refused', async () => {
    onComputer()

    expect(await screen.findByText('这台电脑')).toBeTruthy()
    expect(screen.queryByLabelText('电脑屏幕上的数字')).toBeNull()
  })

  it('leaves this one for good, with all that is kept in it', async () => {
    const server = onComputer()
    phone.storage.set('last qin me {}', { name: '程问源' })

    fireEvent.click(await screen.findByText('退出'))

    await waitFor(() => expect(phone.storage.size).toBe(0))
    expect(endedBy(server)).toEqual([session.computerId])
  })

  it('ends the others, and stays', async () => {
    const server = onComputer(aComputer(1), aComputer(2))
    phone.answers.set('showModal', () => ({ confirm: true }))

    fireEvent.click(await screen.findByText('别的电脑都退出'))

    await waitFor(() => expect(endedBy(server)).toEqual([aComputer(1).id, aComputer(2).id]))
    expect(await screen.findByText('这台电脑')).toBeTruthy()
    expect(phone.storage.has('computerSession')).toBe(true)
  })
})
