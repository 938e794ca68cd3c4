import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import ExportPage from '../../../miniapp/src/records/export'
import FindPage from '../../../miniapp/src/records/find'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { fakeServer, ok } from '../staff/fakeServer'

const me = ok(aMe({ roles: [{ role: 'supervisor', scope: '990100001' }] }))
const found = { as: 'words', alsoAs: [], buildings: [], orders: [], lookedTo: '2602' }
const inPart = '电话要写全 11 位，只写尾号查不到'

const show = (page: JSX.Element) =>
  render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>)

afterEach(() => {
  cleanup()
  phone.forget()
  forgetToken()
  queryClient.clear()
})

it('an export 导出 is the same to a slow second tap, and another where something else is chosen', async () => {
  const { moves } = fakeServer(({ path, method }) =>
    path === '/me' ? me : ok(method === 'POST' ? { export: {} } : { exports: [] }),
  )
  show(<ExportPage />)
  const press = async () => fireEvent.click(await screen.findByText(/^导出.*的工单$/))

  await press()
  await waitFor(() => expect(moves()).toHaveLength(1))
  await press()
  await waitFor(() => expect(moves()).toHaveLength(2))
  fireEvent.click(screen.getByText('上个月'))
  await press()
  await waitFor(() => expect(moves()).toHaveLength(3))

  const [first, second, third] = moves().map(({ key }) => key)
  expect(second).toBe(first)
  expect(third).not.toBe(first)
})

it('says beside the button that an export has begun, and leads down to it', async () => {
  fakeServer(({ path, method }) =>
    path === '/me' ? me : ok(method === 'POST' ? { export: {} } : { exports: [] }),
  )
  show(<ExportPage />)

  fireEvent.click(await screen.findByText(/^导出.*的工单$/))
  fireEvent.click(await screen.findByText(/^开始导了：.*的工单$/))
  await waitFor(() =>
    expect(phone.calls.find(({ name }) => name === 'pageScrollTo')?.options).toMatchObject({
      selector: '#my-exports',
    }),
  )
  fireEvent.click(screen.getByText('上个月'))

  // Of what is chosen now nothing has begun.
  expect(screen.queryByText(/^开始导了/)).toBeNull()
})

it('查单 says of the end of a telephone that it has to be whole, and of a word nothing of the kind', async () => {
  fakeServer(({ path }) => (path === '/me' ? me : ok(found)))
  show(<FindPage />)
  const look = async (text: string) => {
    fireEvent.change(await screen.findByLabelText('要查的'), { target: { value: text } })
    fireEvent.click(screen.getByText('查'))
    await screen.findByText('没有查到')
  }

  await look('霓虹')
  expect(screen.queryByText(inPart)).toBeNull()
  await look('3305')

  expect(await screen.findByText(inPart)).toBeTruthy()
})
