import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { box } from '../../../miniapp/src/drafts/outbox'
import { blankReport } from '../../../miniapp/src/drafts/report'
import { chooseLetterSize } from '../../../miniapp/src/elder'
import MePage from '../../../miniapp/src/pages/person/me'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import type { Me } from '../../../shared/person/person'
import { phone } from '../../support/taro/phone'
import { aCatalogue } from '../staff/aCatalogue'
import { fakeServer, ok } from '../staff/fakeServer'
import { aMe } from './aMe'

const people = [
  { id: 'yezhiqiu', name: '叶知秋', roles: [{ role: 'resident', scope: '990100001' }] },
  { id: 'shenxiaohe', name: '沈小禾', roles: [{ role: 'gridWorker', scope: '99010000100101' }] },
]

function serve(me: Me = aMe()) {
  let saved = me
  return fakeServer(({ path, method, body }) => {
    if (path === '/demo/people') return ok({ people })
    if (path === '/catalogue') return ok(aCatalogue)
    if (path !== '/me') return undefined
    if (method === 'PUT') saved = { ...saved, ...body }
    return ok(saved)
  })
}

const show = () =>
  render(
    <QueryClientProvider client={queryClient}>
      <MePage />
    </QueryClientProvider>,
  )
const calls = (name: string) => phone.calls.filter((call) => call.name === name).map(({ options }) => options)
const saves = (server: ReturnType<typeof serve>) => server.asked.filter(({ method }) => method === 'PUT')

async function openCard() {
  show()
  fireEvent.click(await screen.findByText('称呼和电话'))
}
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
  box.all().forEach(({ id }) => box.remove(id))
  chooseLetterSize('standard')
})
afterEach(cleanup)

describe('a browser that knows nobody yet', () => {
  it('asks whom to play before anything else', async () => {
    const server = serve()
    phone.storage.delete('demoPerson')
    show()

    fireEvent.click(await screen.findByText('沈小禾'))

    expect(phone.storage.get('demoPerson')).toBe('shenxiaohe')
    expect(calls('reLaunch')).toEqual([{ url: '/pages/home/home' }])
    expect(server.asked.map(({ path }) => path)).toEqual(['/demo/people'])
  })

  it('forgets what it knew of the last person when another is chosen 换人', async () => {
    serve()
    show()
    fireEvent.click(await screen.findByText('换人'))

    fireEvent.click(await screen.findByText('沈小禾'))

    expect(queryClient.getQueryData(['me'])).toBeUndefined()
    expect(phone.storage.get('demoPerson')).toBe('shenxiaohe')
  })
})

describe('我的', () => {
  it('leads to every place where this person works, and only there', async () => {
    serve(
      aMe({
        roles: [
          { role: 'gridWorker', scope: '99010000100101' },
          { role: 'dispatcher', scope: '990100001001' },
        ],
      }),
    )
    show()

    fireEvent.click(await screen.findByText('派单台'))

    expect(calls('navigateTo')).toEqual([{ url: '/desk/queue' }])
    expect(screen.getByText('工作台')).toBeTruthy()
    expect(screen.queryByText('督办台')).toBeNull()
    expect(await screen.findByText('网格员 · 梧桐里社区 第1网格')).toBeTruthy()
  })

  it('shows a resident no workplace', async () => {
    serve()
    show()

    expect(await screen.findByText('住户已核实')).toBeTruthy()
    expect(screen.queryByText('我的岗位')).toBeNull()
  })

  it('makes letters large by the switch, and as large as one likes', async () => {
    serve()
    show()
    await screen.findByText('叶知秋')

    fireEvent.click(screen.getByRole('switch', { name: '长辈版' }))
    const bySwitch = screen.getByRole('radio', { checked: true }).textContent
    fireEvent.click(screen.getByRole('radio', { name: '特大' }))

    expect(bySwitch).toBe('大')
    expect(phone.storage.get('letterSize')).toBe('elderXl')
    expect(screen.getByRole('switch', { name: '长辈版', checked: true })).toBeTruthy()
  })

  it('counts what lies unsent on this phone', async () => {
    serve()
    box.put(blankReport('issue', { id: 'half', by: 'guqing' }))
    box.put({ ...blankReport('issue', { id: 'sent', by: 'guqing' }), stage: 'waiting' })
    box.put(blankReport('issue', { id: 'others', by: 'yezhiqiu' }))
    show()

    expect(await screen.findByText('1 件等着交，1 件写了一半，都存在这部手机里')).toBeTruthy()
  })

  it('still lets one enlarge the letters and write a complaint while there is no network', async () => {
    phone.storage.set('demoPerson', 'guqing')
    phone.answers.set('request', () => {
      throw new Error('request:fail')
    })
    show()

    expect(await screen.findByText('没有网')).toBeTruthy()
    expect(screen.getByText('特大')).toBeTruthy()
    expect(screen.getByText('投诉建议')).toBeTruthy()
  })
})

describe('称呼和电话', () => {
  it('sends only what was changed', async () => {
    const server = serve()
    await openCard()
    write('电话', '0570-8880002')

    fireEvent.click(screen.getByText('存好'))

    await waitFor(() => expect(saves(server)).toMatchObject([{ body: { phone: '0570-8880002' } }]))
    expect(await screen.findByText('手机尾号 0002')).toBeTruthy()
  })

  it('takes no telephone as an answer', async () => {
    const server = serve()
    await openCard()
    write('电话', '')

    fireEvent.click(screen.getByText('存好'))

    await waitFor(() => expect(saves(server)).toMatchObject([{ body: { phone: '' } }]))
  })

  it('says what is wrong with a number before it is sent', async () => {
    const server = serve()
    await openCard()
    write('电话', '1380013')

    fireEvent.click(screen.getByText('存好'))

    expect(screen.getByText('电话的位数不对：手机 11 位，座机连区号写')).toBeTruthy()
    expect(saves(server)).toEqual([])
  })

  it('keeps what was written when there is no network, and does not claim that it is saved', async () => {
    serve()
    await openCard()
    write('怎么称呼您', '老叶')
    phone.answers.set('request', () => {
      throw new Error('request:fail')
    })

    fireEvent.click(screen.getByText('存好'))

    expect(await screen.findByText('没有网，还没存上。写的还在，有网了再点一次。')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('怎么称呼您').value).toBe('老叶')
  })
})
