import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import ExportPage from '../../../miniapp/src/records/export'
import { queryClient } from '../../../miniapp/src/queryClient'
import { aMe } from '../person/aMe'
import { fakeServer, ok } from '../staff/fakeServer'

const dispatcher = aMe({ roles: [{ role: 'dispatcher', scope: '990100001001' }] })
const yearEnds = 89

afterEach(cleanup)

it('takes along numbers too: of which months, and never for the public', async () => {
  const sent: unknown[] = []
  fakeServer(({ path, method, body }) => {
    if (path === '/me') return ok(dispatcher)
    if (method === 'POST') sent.push(typeof body === 'string' ? JSON.parse(body) : body)
    return ok(method === 'POST' ? { export: {} } : { exports: [] })
  })
  render(
    <QueryClientProvider client={queryClient}>
      <ExportPage />
    </QueryClientProvider>,
  )
  fireEvent.click(await screen.findByText(/^公开数据/))
  fireEvent.click(screen.getByText('指标'))
  expect(screen.queryByText(/^公开数据/)).toBeNull()
  expect(screen.queryByText('下个月')).toBeNull()
  fireEvent.click(screen.getByText('考核月'))
  fireEvent.click(screen.getByText('下个月'))
  fireEvent.click(screen.getByText(/^导出.*的考核月指标$/))
  await waitFor(() => expect(sent).toHaveLength(1))
  fireEvent.click(screen.getByText('自然月'))
  fireEvent.click(await screen.findByText(/^导出.*的指标$/))
  await waitFor(() => expect(sent).toHaveLength(2))

  const [next = 0, own = 0] = sent.map((body) => Number((body as { to: string }).to))
  expect(sent).toMatchObject([
    { what: 'numbers', kind: 'assessment', format: 'xlsx', columns: [] },
    { what: 'numbers', kind: 'month', format: 'xlsx', columns: [] },
  ])
  expect([1, yearEnds]).toContain(next - own)
})
