import { cleanup, screen } from '@testing-library/react'
import Topics from '../../../miniapp/src/topic/topics'
import { phone } from '../../support/taro/phone'
import { ok } from '../staff/fakeServer'
import { motionId } from './aMotion'
import { aCard, topicId } from './aTopic'
import { aNewTopicPhone, choose, open, serve } from './topicPhone'

const vote = {
  motionId,
  topicId,
  title: '空地设 6 条长椅',
  closesAt: new Date(Date.now() + 86_400_000).toISOString(),
  voters: ['1号楼 2单元 401'],
}

const served = (topics: object[], votes: object[] = []) =>
  serve(({ path }) => {
    if (path === '/me/votes') return ok({ votes })
    if (path.startsWith('/topics?')) return ok({ topics: path.includes('past=yes') ? [] : topics })
    return path === '/me/topics' ? ok({ topics: [] }) : undefined
  })

beforeEach(aNewTopicPhone)
afterEach(cleanup)

describe('the list of topics 议题', () => {
  it('puts first what waits for my vote, and leads to the ballot', async () => {
    served([aCard()], [vote])
    open(<Topics />)

    const strip = await screen.findByRole('link', { name: /空地设 6 条长椅/ })
    expect(screen.getByText('1 件等您投票')).toBeTruthy()
    strip.click()
    expect(phone.calls.find(({ name }) => name === 'navigateTo')?.options['url']).toBe(
      `/topic/ballot?id=${motionId}`,
    )
  })

  it('asks for the community one lives in, and for another that is chosen', async () => {
    const { asked } = served([aCard()])
    open(<Topics />)
    await screen.findByText('楼前空地停车还是种花？')
    await choose('议完的', 'tab')
    await screen.findByText('还没有议完的事')
    await choose('我的', 'tab')
    await screen.findByText('您还没参与过议事')

    expect(asked.map(({ path }) => path).filter((path) => path.startsWith('/topics'))).toEqual(
      expect.arrayContaining(['/topics?desk=990100001001', '/topics?desk=990100001001&past=yes']),
    )
  })

  it('explains in one sentence what it is for while there is nothing', async () => {
    served([])
    open(<Topics />)

    await screen.findByText('现在没有在议的事')
    expect(screen.getByText(/议事，就是邻里的事大家商量着定/)).toBeTruthy()
    expect(screen.getByRole('button', { name: '提一件事' })).toBeTruthy()
  })

  it('shows what the phone kept where there is no network', async () => {
    served([aCard()])
    open(<Topics />)
    await screen.findByText('楼前空地停车还是种花？')
    cleanup()
    const { queryClient } = await import('../../../miniapp/src/queryClient')
    queryClient.clear()
    phone.answers.set('request', () => {
      throw new Error('request:fail')
    })

    open(<Topics />)
    await screen.findByText('楼前空地停车还是种花？')
  })
})
