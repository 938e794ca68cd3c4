import { cleanup, screen } from '@testing-library/react'
import type { Motion } from '../../../shared/ballot/motion'
import TopicPage from '../../../miniapp/src/topic/topic'
import { phone } from '../../support/taro/phone'
import { ok } from '../staff/fakeServer'
import { aMotion, aVoter, motionId } from './aMotion'
import { aTopic, nothingSaid, topicId } from './aTopic'
import { aNewTopicPhone, open, press, serve } from './topicPhone'

const path = `/topics/${topicId}`

beforeEach(() => {
  aNewTopicPhone()
  phone.params = { id: topicId }
})
afterEach(cleanup)

describe('once the talk is over', () => {
  const voting = (my: Motion['my'], moves: Motion['moves'] = ['vote']) => {
    const topic = aTopic({ status: 'decide', openMotionId: motionId })
    serve(({ path: to }) => {
      if (to === path) return ok({ topic })
      if (to === `/motions/${motionId}`) return ok({ motion: aMotion({ my, moves }) })
      return ok({ ...nothingSaid, meetings: [], motions: [], mayCall: false })
    })
    open(<TopicPage />)
  }

  it.each([
    [{ voters: [aVoter({ hasVoted: true, way: 'phone' as const })] }, '您家投过了，截止前能改'],
    [{ voters: [aVoter({ hasVoted: true, mayVote: false })] }, '您家投过了'],
    [{ voters: [], noneBecause: 'outOfScope' as const }, '正在投票，可以看'],
  ])('决事: asks nobody without a ballot to cast: %j', async (my, words) => {
    voting(my)
    await screen.findByText(words)
    expect(screen.queryByText(/请您投票/)).toBeNull()
    expect(screen.getByRole('button', { name: '看投票' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '去投票' })).toBeNull()
  })

  it('决事: leads to the ballot that is open', async () => {
    voting({ voters: [aVoter()] })
    await screen.findByText('写成了一句话，请您投票。截止前能改。')
    await press('去投票')

    expect(phone.calls.find(({ name }) => name === 'navigateTo')?.options['url']).toBe(
      `/topic/ballot?id=${topicId}-1`,
    )
  })

  it.each(['decide', 'publish', 'act', 'judge', 'archived'] as const)(
    'what was said in the talk stays to be read: %s',
    async (status) => {
      const topic = aTopic({ status, at: 2 })
      const opinion = { id: '01KAJ000000000000000000001', words: '靠墙种花。', at: '', isMine: false }
      serve(({ path: to }) => {
        if (to === path) return ok({ topic })
        const opinions = [
          { ...opinion, state: 'shown', counts: { agree: 6, disagree: 2, pass: 1 } },
          { ...opinion, words: '没放出来的', id: '01KAJ000000000000000000002', state: 'refused' },
        ]
        if (to === `${path}/opinions?list=all&limit=20`) return ok({ ...nothingSaid, opinions, shown: 1 })
        return ok({ ...nothingSaid, meetings: [], motions: [], mayCall: false })
      })
      open(<TopicPage />)
      await press('看议事时说过的意见')

      await screen.findByText('“靠墙种花。”')
      expect(screen.getByText('一位邻居说的；6 位赞成，2 位不赞成，1 位说不好')).toBeTruthy()
      expect(screen.queryByText('“没放出来的”')).toBeNull()
    },
  )
})
