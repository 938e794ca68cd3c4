import { fireEvent, render, screen } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { queryClient } from '../../../miniapp/src/queryClient'
import { unplacedGrid } from '../../../shared/place/codes'
import { afterSetup, type Setup } from '../../../shared/setup/setup'
import { wrongWith } from '../../../shared/setup/wrongWith'
import { aStreet } from '../../support/aStreet'
import { aMe } from '../person/aMe'
import { fakeServer, ok, refused, type Answer } from '../staff/fakeServer'

const streetId = '990100001'
export const admin = { id: 'admin', name: '管理员', roles: [{ role: 'admin' as const, scope: streetId }] }
export const shen = {
  id: 'shen',
  name: '沈小禾',
  roles: [{ role: 'gridWorker' as const, scope: `${streetId}00101` }],
}

type Served = {
  role?: 'admin' | 'resident'
  answers?: Record<string, unknown>
  refusal?: string
  /** What else is asked of the server. */
  also?: Answer
}

/** A street whose set-up is really changed by what the phone sends, by the same rules as on the server. */
export function serveSetup({ role = 'admin', answers = {}, refusal, also }: Served = {}) {
  let street = { ...aStreet(), staff: [admin, shen], households: [] } as Parameters<typeof wrongWith>[0]
  let version = 1
  const overview = () => {
    const { name, phone, fallbackCategory, grids, ...lists } = street
    const drawn = grids.filter(({ id }) => id !== unplacedGrid(streetId))
    const counts = Object.fromEntries(Object.entries(lists).map(([part, list]) => [part, list?.length ?? 0]))
    return {
      ...lists,
      grids: drawn,
      version: String(version),
      settings: { name, phone, fallbackCategory },
      counts: { ...counts, grids: drawn.length, settings: 1 },
      issues: wrongWith(street),
    }
  }
  function change(setup: Setup) {
    const after = afterSetup(streetId, setup, street)
    const issues = wrongWith(after)
    const isSaved = issues.every(({ isWarning }) => isWarning)
    if (isSaved) street = after
    if (isSaved) version += 1
    return ok({ isSaved, issues })
  }
  const answer: Answer = ({ path, method, body }) => {
    if (path === '/me') return ok(aMe({ roles: [{ role, scope: streetId }] }))
    const [, operation = ''] = path.split(streetId)
    if (operation === '/overview') return ok(overview())
    if (operation in answers) return ok(answers[operation])
    if (method === 'PUT' && refusal) return refused(409, refusal)
    return method === 'PUT' ? change(body.setup as Setup) : undefined
  }
  const server = fakeServer((asked) => also?.(asked) ?? answer(asked))
  return {
    ...server,
    street: () => street,
    sent: () => server.asked.filter(({ method }) => method === 'PUT'),
  }
}

export const show = (page: JSX.Element) =>
  render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>)
export const press = async (name: string | RegExp) => fireEvent.click(await screen.findByText(name))
export const pressLabelled = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByLabelText(name))
export const write = async (label: string, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } })
