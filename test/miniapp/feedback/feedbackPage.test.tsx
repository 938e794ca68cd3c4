import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { onlineManager, QueryClientProvider } from '@tanstack/react-query'
import { box, sender } from '../../../miniapp/src/drafts/outbox'
import { queryClient } from '../../../miniapp/src/queryClient'
import FeedbackPage from '../../../miniapp/src/resident/feedback'
import { forgetToken } from '../../../miniapp/src/session'
import type { Role } from '../../../shared/actor'
import { Ulid } from '../../../shared/ulid'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { fakeServer, ok, refused } from '../staff/fakeServer'

const feedback = (words: string, answer?: string) => ({
  id: `990100001-2603-${String(words.charCodeAt(0)).padStart(26, '0')}`,
  words,
  at: '2026-03-02T03:00:00.000Z',
  promisedAt: '2026-03-05T03:00:00.000Z',
  ...(answer && { answer: { words: answer, at: '2026-03-03T03:00:00.000Z' } }),
})

function serve(role: Role, { isRefusing = false } = {}) {
  const all = [feedback('字太小'), feedback('很好用', '谢谢您')]
  return fakeServer(({ path, method, body }) => {
    if (path === '/me') return ok(aMe({ roles: [{ role, scope: '990100001' }] }))
    if (method === 'POST' && isRefusing) return refused(400, 'badInput', { title: '这句话里有看不见的字' })
    if (method === 'POST' && path === '/feedback') {
      const said = feedback(String(body['words']))
      all.unshift(said)
      return { status: 201, body: { feedback: said } }
    }
    if (method === 'POST') return ok({ feedback: Object.assign(all[0] ?? {}, feedback('字太小', '改好了')) })
    return ok({ feedback: all })
  })
}

async function open() {
  render(
    <QueryClientProvider client={queryClient}>
      <FeedbackPage />
    </QueryClientProvider>,
  )
  await screen.findByText('很好用')
}
const field = () => screen.getByLabelText<HTMLTextAreaElement>('哪里不好用？想要什么？')
const write = (words: string) => fireEvent.change(field(), { target: { value: words } })
const send = () => fireEvent.click(screen.getByText('交上去'))

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
  box.all().forEach(({ id }) => box.remove(id))
  onlineManager.setOnline(true)
})
afterEach(cleanup)

describe('投诉建议', () => {
  it('sends what was written once, and says by when it is answered', async () => {
    const { moves } = serve('resident')
    await open()
    write('  按钮太小  ')

    const button = screen.getByText('交上去')
    fireEvent.click(button)
    fireEvent.click(button)

    expect(await screen.findByText('按钮太小')).toBeTruthy()
    expect(moves()).toMatchObject([{ path: '/feedback', body: { words: '按钮太小' } }])
    expect(Ulid.safeParse(moves()[0]?.key).success).toBe(true)
    expect(field().value).toBe('')
  })

  it('asks for a sentence before it sends anything', async () => {
    const { moves } = serve('resident')
    await open()

    send()

    expect(screen.getByText('还没写，写一句就行')).toBeTruthy()
    expect(moves()).toEqual([])
  })

  it('keeps what was typed until it was sent', async () => {
    serve('resident')
    await open()
    write('写了一半')
    cleanup()

    await open()

    expect(field().value).toBe('写了一半')
  })

  it('waits for the network on the phone, and goes by itself', async () => {
    const { moves } = serve('resident')
    await open()
    act(() => onlineManager.setOnline(false))
    write('地铁里写的')
    send()
    const waiting = await screen.findByText('存在手机里，有网自动交。')

    act(() => onlineManager.setOnline(true))
    await act(() => sender.go())

    await waitFor(() => expect(waiting.isConnected).toBe(false))
    expect(moves()).toHaveLength(1)
    expect(await screen.findByText('地铁里写的')).toBeTruthy()
  })

  it('leaves what was refused in the form, and says why', async () => {
    serve('resident', { isRefusing: true })
    await open()
    write('看不见的字')

    send()

    expect(await screen.findByText('这句话里有看不见的字')).toBeTruthy()
    expect(field().value).toBe('看不见的字')
  })

  it('shows the answer to what one said', async () => {
    serve('resident')
    await open()

    expect(screen.getByText('谢谢您')).toBeTruthy()
    expect(screen.queryByText('大家提的')).toBeNull()
  })
})

describe('答复投诉建议', () => {
  it('lets the admin answer what is open, and only that', async () => {
    const { moves } = serve('admin')
    await open()
    await screen.findByText('大家提的')
    const [button, ...others] = await screen.findAllByText('答复')
    if (button) fireEvent.click(button)
    fireEvent.change(screen.getByLabelText('怎么答复？'), { target: { value: '改好了' } })

    const [, confirm] = screen.getAllByRole('button', { name: '答复' })
    if (confirm) fireEvent.click(confirm)

    expect(await screen.findByText('改好了')).toBeTruthy()
    expect(others).toEqual([])
    expect(moves()).toMatchObject([{ path: `/feedback/${feedback('字太小').id}/answer` }])
  })
})
