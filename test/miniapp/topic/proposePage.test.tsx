import { cleanup, screen, waitFor } from '@testing-library/react'
import Propose from '../../../miniapp/src/topic/propose'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { aCatalogue } from '../staff/aCatalogue'
import { ok } from '../staff/fakeServer'
import { aCard, aTopic, topicId } from './aTopic'
import { aNewTopicPhone, choose, goOffline, open, press, serve, write } from './topicPhone'

const home = aCatalogue.buildings.find(({ name }) => name === '1号楼')?.id ?? ''
const order = {
  id: '990100001-99010000100101-2603-01KAJ0000000000000000000BB',
  number: '0301-12345-1',
  categoryName: '停车',
  placeLabel: '1号楼',
  reportedAt: '2026-03-01T00:00:00.000Z',
  isOpen: true,
}
const title = '用一句话说，是什么事'

function served(similar: object = { topics: [], orders: [] }) {
  return serve(({ path }) => {
    if (path === '/topics/similar') return ok(similar)
    return path === '/topics' ? ok({ topic: aTopic({ status: 'raise' }) }) : undefined
  })
}

beforeEach(aNewTopicPhone)
afterEach(cleanup)

describe('proposing a matter 提事', () => {
  it('says what is missing before anybody is asked', async () => {
    const { moves } = served()
    open(<Propose />)
    await press('先看看有没有人提过')

    await screen.findByText('写一句话，是什么事')
    expect(screen.getByText('选一选是哪里的事')).toBeTruthy()
    expect(moves()).toEqual([])
  })

  it('compares first, links the orders that say the same, and leads to its own page', async () => {
    const { asked, moves } = served({ topics: [aCard()], orders: [order] })
    open(<Propose />)
    await write(title, ' 楼前老停满车 ')
    await choose('就1号楼')
    await press('先看看有没有人提过')

    await screen.findByText('有人提过差不多的')
    await choose(/停车/, 'switch')
    await press('提上去')

    await waitFor(() => expect(moves()).toHaveLength(1))
    expect(asked.find(({ path }) => path === '/topics/similar')?.body).toEqual({
      words: '楼前老停满车',
      places: [home],
    })
    expect(moves().map(({ path, body }) => [path, body])).toEqual([
      ['/topics', { title: '楼前老停满车', text: '楼前老停满车', places: [home], orderIds: [order.id] }],
    ])
    await waitFor(() =>
      expect(phone.calls.find(({ name }) => name === 'redirectTo')?.options['url']).toBe(
        `/topic/topic?id=${topicId}`,
      ),
    )
  })

  it('keeps what was written where there is no network, and sends nothing later', async () => {
    served()
    open(<Propose />)
    await write(title, '楼前老停满车')
    await choose('就1号楼')
    goOffline()
    await press('先看看有没有人提过')
    await screen.findByText('没有网，还没提。写的都存着，有网了再点一次。')

    cleanup()
    served()
    open(<Propose />)
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: title })).value).toBe(
      '楼前老停满车',
    )
  })

  it('sends whoever is not verified to be verified first', async () => {
    serve(() => undefined, aMe({ household: { label: '1号楼 2单元 401', verified: false } }))
    open(<Propose />)

    await screen.findByText('先核实您家这一户')
    await press('去核实')
    expect(phone.calls.find(({ name }) => name === 'switchTab')?.options['url']).toBe('/pages/person/me')
  })
})
