import { act, cleanup, screen } from '@testing-library/react'
import { onlineManager } from '@tanstack/react-query'
import type { Opinion } from '../../../shared/opinion/opinion'
import TopicPage from '../../../miniapp/src/topic/topic'
import { phone } from '../../support/taro/phone'
import { ok } from '../staff/fakeServer'
import { aTopic, topicId } from './aTopic'
import { anOpinion, opinionsOf, path, said, served } from './talkOf'
import { aNewTopicPhone, open, press } from './topicPhone'

beforeEach(() => {
  aNewTopicPhone()
  phone.params = { id: topicId }
})
afterEach(cleanup)

describe('a topic that is talked about, to whom it asks nothing now', () => {
  it('lets whoever lives elsewhere read, and no more', async () => {
    const topic = aTopic({ mine: { ...aTopic().mine, isNeighbour: false } })
    served(topic, ({ path: to }) =>
      to.startsWith(`${path}/opinions?`)
        ? ok({ ...opinionsOf(said), may: { say: false, answer: false, look: false, ask: false } })
        : undefined,
    )
    open(<TopicPage />)

    await screen.findByText('“靠墙种花，留一条车道。”')
    expect(screen.queryByRole('radio', { name: '赞成' })).toBeNull()
    expect(screen.queryByRole('button', { name: '说说我的想法' })).toBeNull()
    expect(screen.getByText(/表态、投票请梧桐里社区 1号楼的住户来/)).toBeTruthy()
    expect(screen.getByText('共 2 条')).toBeTruthy()
    expect(screen.queryByText(/您看了/)).toBeNull()
    await press(/^更多：/)
    await screen.findByRole('link', { name: /^意见是怎么看的/ })
  })

  it('promises no sending by itself where each thing is pressed again', async () => {
    served(aTopic())
    open(<TopicPage />)
    await screen.findByText('“靠墙种花，留一条车道。”')
    act(() => onlineManager.setOnline(false))

    await screen.findByText(/能看，要交的等有网了再点/)
    expect(screen.queryByText('没有网，先存在手机里')).toBeNull()
  })

  it('who has said the first thing is not asked for the first thing again', async () => {
    const waiting: Opinion = { ...anOpinion(3, '种桂花'), isMine: true, state: 'waiting' }
    served(aTopic(), ({ path: to }) => {
      if (to.startsWith(`${path}/opinions?list=mine`)) return ok(opinionsOf([waiting]))
      return to.startsWith(`${path}/opinions?`) ? ok({ ...opinionsOf([]), shown: 0 }) : undefined
    })
    open(<TopicPage />)

    await screen.findByText('您说的社区在看，看过就放出来。')
    expect(screen.queryByText(/您先说一句/)).toBeNull()
    expect(screen.queryByRole('button', { name: '我有别的想法' })).toBeNull()
  })
})
