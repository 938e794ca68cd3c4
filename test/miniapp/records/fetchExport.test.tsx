import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import ExportPage from '../../../miniapp/src/records/export'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { fakeServer, ok } from '../staff/fakeServer'
import { finished } from './finished'

afterEach(() => {
  cleanup()
  phone.forget()
  forgetToken()
  queryClient.clear()
})

it('fetches the file of an export 导出 by a link of this moment, and says why there is none', async () => {
  let url: string | undefined = '/exports/fresh'
  fakeServer(({ path }) => {
    if (path === '/me') return ok(aMe({ roles: [{ role: 'dispatcher', scope: '990100001' }] }))
    return ok(path === `/exports/${finished.id}` ? { export: { ...finished, url } } : { exports: [finished] })
  })
  phone.answers.set('downloadFile', () => ({ statusCode: 200 }))
  render(
    <QueryClientProvider client={queryClient}>
      <ExportPage />
    </QueryClientProvider>,
  )
  fireEvent.click(await screen.findByText('打开'))
  await waitFor(() => expect(phone.calls.map(({ name }) => name)).toContain('shareFileMessage'))
  const fetched = phone.calls.filter(({ name }) => name === 'downloadFile')
  url = undefined
  fireEvent.click(screen.getByText('打开'))

  expect(fetched.map(({ options }) => String(options.url).replace(/^.*(?=\/exports)/, ''))).toEqual([
    '/exports/fresh',
  ])
  expect(await screen.findByText('里面有您现在不管的，不能取了')).toBeTruthy()
})
