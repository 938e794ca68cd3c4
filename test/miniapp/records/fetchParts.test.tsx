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

const file = '人行道的灯不亮'
const bytes = new Uint8Array(Buffer.from(file))
const long = { ...finished, bytes: bytes.length, atOnce: 8 }

/** Hands out what is asked for by Range, of links that hold. */
function handOutParts(holds: (url: string) => boolean) {
  const links: string[] = []
  const api = phone.answers.get('request')
  phone.answers.set('request', (options) => {
    const { url, header } = options as { url: string; header: { Range?: string } }
    if (!header.Range) return api?.(options)
    links.push(`${url} ${header.Range}`)
    if (!holds(url)) return { statusCode: 404, data: new ArrayBuffer(0) }
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(header.Range) ?? []
    return { statusCode: 206, data: bytes.slice(Number(from), Number(to) + 1).buffer }
  })
  return links
}

const showPage = () =>
  render(
    <QueryClientProvider client={queryClient}>
      <ExportPage />
    </QueryClientProvider>,
  )

it('fetches a file that is longer than what goes at once part by part, by a new link where one has run out', async () => {
  let asked = 0
  fakeServer(({ path }) => {
    if (path === '/me') return ok(aMe({ roles: [{ role: 'dispatcher', scope: '990100001' }] }))
    if (path !== `/exports/${long.id}`) return ok({ exports: [long] })
    asked += 1
    return ok({ export: { ...long, url: `/exports/link${asked}` } })
  })
  // The first link has run out before the second part.
  const links = handOutParts((url) => url.endsWith('link2') || links.length < 2)
  showPage()
  fireEvent.click(await screen.findByText('打开'))
  await waitFor(() => expect(phone.calls.map(({ name }) => name)).toContain('shareFileMessage'))
  const shared = phone.calls.find(({ name }) => name === 'shareFileMessage')?.options.filePath
  const [, ...parts] = phone.files.get(String(shared)) as [string, ...ArrayBuffer[]]

  expect(Buffer.concat(parts.map((part) => new Uint8Array(part))).toString()).toBe(file)
  expect(links).toEqual([
    '/exports/link1 bytes=0-7',
    '/exports/link1 bytes=8-15',
    '/exports/link2 bytes=8-15',
    '/exports/link2 bytes=16-20',
  ])
})

it('says that a long file did not come, and shares no half of it', async () => {
  fakeServer(({ path }) => {
    if (path === '/me') return ok(aMe({ roles: [{ role: 'dispatcher', scope: '990100001' }] }))
    return ok(path === `/exports/${long.id}` ? { export: long } : { exports: [long] })
  })
  handOutParts(() => false)
  showPage()
  fireEvent.click(await screen.findByText('打开'))

  expect(await screen.findByText('没有下来，看看网络，再点一次')).toBeTruthy()
  expect(phone.calls.map(({ name }) => name)).not.toContain('shareFileMessage')
})
