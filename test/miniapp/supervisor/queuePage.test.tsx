import { cleanup, fireEvent, screen } from '@testing-library/react'
import SupervisorQueue from '../../../miniapp/src/supervisor/queue'
import { aMe } from '../person/aMe'
import { aNewPhone, openPage } from '../resident/residentPhone'
import { aCard, orderId } from '../staff/aSeen'
import { fakeServer, ok, refused } from '../staff/fakeServer'

const lists = { check: 2, ask: 1, late: 0, back: 3 }

const cards = (count: number) =>
  Array.from({ length: count }, (_, at) => aCard({ id: orderId.slice(0, -1) + String(at) }))

function serve() {
  fakeServer(({ path }) => {
    if (path === '/me') return ok(aMe({ roles: [{ role: 'supervisor', scope: '990100001' }] }))
    if (path === '/me/queues')
      return ok({ queues: Object.keys(lists).map((kind) => ({ id: `${kind}-990100001`, kind, name: kind })) })
    const kind = Object.keys(lists).find((name) => path.includes(`${name}-990100001`))
    return kind ? ok({ orders: cards(lists[kind as keyof typeof lists]) }) : undefined
  })
}

beforeEach(aNewPhone)
afterEach(cleanup)

describe('the supervisors’ lists 督办台', () => {
  it('does not say that it is fetching what could not be fetched', async () => {
    fakeServer(({ path }) =>
      path === '/me'
        ? ok(aMe({ roles: [{ role: 'supervisor', scope: '990100001' }] }))
        : refused(503, 'unavailable'),
    )
    openPage(<SupervisorQueue />)

    expect(await screen.findByText('没取到')).toBeTruthy()
    expect(screen.queryByText('正在取……')).toBeNull()
  })

  it('counts in its headline the list that is looked at', async () => {
    serve()
    openPage(<SupervisorQueue />)
    await screen.findByText('还有 2 件等您核')

    fireEvent.click(screen.getByRole('tab', { name: /等您批/ }))
    expect(await screen.findByText('还有 1 件等您批')).toBeTruthy()

    fireEvent.click(screen.getByRole('tab', { name: /超期/ }))
    expect((await screen.findAllByText('没有超期的')).length).toBeGreaterThan(0)

    fireEvent.click(screen.getByRole('tab', { name: /待回访/ }))
    expect(await screen.findByText('还有 3 件等回访')).toBeTruthy()
  })
})
