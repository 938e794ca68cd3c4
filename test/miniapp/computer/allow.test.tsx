import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import Allow from '../../../miniapp/src/computer/allow'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { aCatalogue } from '../staff/aCatalogue'
import { fakeServer, ok, refused, type Answer } from '../staff/fakeServer'

const askedAt = '2026-03-02T02:00:00.000Z'
const one = {
  id: '01KJQ6Z0000000000000000000',
  since: askedAt,
  until: '2026-03-02T14:00:00.000Z',
  isThis: false,
}

type Replies = Partial<Record<'look' | 'answer', ReturnType<Answer>>>

function serve({ look = ok({ askedAt, expiresAt: askedAt }), answer }: Replies = {}, before = [one]) {
  let computers = before
  return fakeServer(({ path, body }) => {
    if (path === '/me')
      return ok(aMe({ name: '程问源', roles: [{ role: 'supervisor', scope: '990100001' }] }))
    if (path === '/catalogue') return ok(aCatalogue)
    if (path === '/computers/look') return look
    if (path === '/computers/answer') {
      computers = [one]
      return answer ?? ok({ state: body.answer === 'allow' ? 'allowed' : 'refused' })
    }
    if (path === '/computers/end') computers = computers.filter(({ id }) => id !== body.id)
    return ok({ computers })
  })
}
const said = (server: ReturnType<typeof serve>, path: string) =>
  server.asked.filter((asked) => asked.path === path).map(({ body }) => body)

const show = () =>
  render(
    <QueryClientProvider client={queryClient}>
      <Allow />
    </QueryClientProvider>,
  )

async function type(figures: string) {
  show()
  fireEvent.change(await screen.findByLabelText('电脑屏幕上的数字'), { target: { value: figures } })
  fireEvent.click(screen.getByText('下一步'))
}

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
})
afterEach(cleanup)

describe('电脑登录 on the phone', () => {
  it('says in whose name, when it was asked and for how long, before anything is allowed', async () => {
    const server = serve()
    await type('1234 5678')

    expect(await screen.findByText('让一台电脑用您的身份登录？')).toBeTruthy()
    expect(await screen.findByText('程问源')).toBeTruthy()
    expect(await screen.findByText(/督办/)).toBeTruthy()
    expect(screen.getByText(/10:00 要的/)).toBeTruthy()
    expect(screen.getByText('登录 12 小时')).toBeTruthy()
    expect(said(server, '/computers/answer')).toEqual([])

    fireEvent.click(screen.getByText('同意登录'))

    expect(await screen.findByText('看电脑，那一页自己会打开。')).toBeTruthy()
    expect(said(server, '/computers/answer')).toEqual([{ code: '12345678', askedAt, answer: 'allow' }])
  })

  it('refuses as easily', async () => {
    const server = serve()
    await type('12345678')
    fireEvent.click(await screen.findByText('不是我，拒绝'))

    expect(await screen.findByText('没让它登录')).toBeTruthy()
    expect(said(server, '/computers/answer')).toEqual([{ code: '12345678', askedAt, answer: 'refuse' }])
  })

  it('sends no figures that cannot be right', async () => {
    const server = serve()
    await type('1234')

    expect(screen.getByText('电脑上是八个数字，看看少了没有')).toBeTruthy()
    expect(said(server, '/computers/look')).toEqual([])
  })

  it('says what is wrong with figures that no screen shows', async () => {
    serve({ look: refused(422, 'codeNotShown', { title: '没有这组数字' }) })
    await type('12345678')

    expect(await screen.findByText('没有这组数字')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('电脑屏幕上的数字').value).toBe('12345678')
  })

  it('goes back to the figures when they ran out in between, and stays where only the network failed', async () => {
    serve({ answer: refused(422, 'codeNotShown', { title: '过时了' }) })
    await type('12345678')
    fireEvent.click(await screen.findByText('同意登录'))
    expect(await screen.findByText('过时了')).toBeTruthy()
    expect(screen.getByText('下一步')).toBeTruthy()

    cleanup()
    serve({ answer: refused(503, 'offline') })
    await type('12345678')
    fireEvent.click(await screen.findByText('同意登录'))
    expect(await screen.findByText('现在没有网，有网了再点一次')).toBeTruthy()
    expect(screen.getByText('同意登录')).toBeTruthy()
  })

  it('asks anew where one is signed in, when the answer to its word was lost', async () => {
    serve({ answer: refused(503, 'offline') }, [])
    await type('12345678')
    await screen.findByText('现在没有电脑登录着。')

    fireEvent.click(await screen.findByText('同意登录'))

    expect(await screen.findByText(/登录的$/)).toBeTruthy()
    expect(screen.getByText('现在没有网，有网了再点一次')).toBeTruthy()
  })

  it('lists where one is signed in, and ends it', async () => {
    const server = serve()
    show()

    fireEvent.click(await screen.findByText('退出'))

    expect(await screen.findByText('现在没有电脑登录着。')).toBeTruthy()
    await waitFor(() => expect(said(server, '/computers/end')).toEqual([{ id: one.id }]))
  })
})
