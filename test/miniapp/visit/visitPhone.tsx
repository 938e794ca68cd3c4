import { fireEvent, render, screen } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { queryClient } from '../../../miniapp/src/queryClient'
import type { Role } from '../../../shared/actor'
import { aMe } from '../person/aMe'
import { aCatalogue } from '../staff/aCatalogue'
import { fakeServer, ok, refused } from '../staff/fakeServer'

export const grid = '99010000100101'
export const id = `990100001-00101-2603-${'0'.repeat(26)}`
export const card = {
  id,
  at: '2026-03-02T02:00:00.000Z',
  gridId: grid,
  buildingId: `${grid}B1`,
  placeLabel: '梧桐里社区 1号楼',
  purpose: 'care',
  heard: 1,
  verified: true,
  by: '沈小禾',
}
export const ticket = `guest.1772416800000.${'x'.repeat(43)}`

const scopeOf = (role: Role) => (role === 'gridWorker' ? grid : '990100001')

export const doors = `/buildings/${grid}B1/households`

const known: Record<string, (role: Role) => object> = {
  [doors]: () => ({ isListed: false, rooms: [] }),
  '/me': (role) => aMe({ roles: [{ role, scope: scopeOf(role) }] }),
  '/catalogue': () => aCatalogue,
  '/household-codes': () => ({ name: '周玉兰', isVerified: false, ticket }),
}

type Served = { role?: Role; refusal?: string; list?: object; visit?: object; more?: Record<string, object> }

const given = (more: Record<string, object>): typeof known =>
  Object.fromEntries(Object.entries(more).map(([path, answer]) => [path, () => answer]))

/** The ledger as the phone of somebody in this role sees it. */
export const serveVisits = ({
  role = 'gridWorker',
  refusal = '',
  list = card,
  visit,
  more = {},
}: Served = {}) =>
  fakeServer(({ path, method }) => {
    const answer = { ...known, ...given(more) }[path]?.(role)
    if (answer) return ok(answer)
    if (path.startsWith('/visits?')) return ok({ visits: [list] })
    if (method === 'GET') return visit && path === `/visits/${id}` ? ok({ visit }) : undefined
    if (refusal) return refused(422, refusal, { title: '没有这个核实码' })
    return { status: 201, body: { visit: card, orders: [] } }
  })

export const show = (page: JSX.Element) =>
  render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>)
export const press = async (name: string | RegExp) => fireEvent.click(await screen.findByText(name))
export const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
