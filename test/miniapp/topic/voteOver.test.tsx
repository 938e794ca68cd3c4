import { cleanup, screen, waitFor } from '@testing-library/react'
import Ballot from '../../../miniapp/src/topic/ballot'
import { untilSaid, untilShort } from '../../../miniapp/src/topic/untilSaid'
import { phone } from '../../support/taro/phone'
import { refused } from '../staff/fakeServer'
import { aMotion, motionId } from './aMotion'
import { serveBallots } from './ballotServer'
import { aNewTopicPhone, choose, open, press } from './topicPhone'

beforeEach(() => {
  aNewTopicPhone()
  phone.params = { id: motionId }
})
afterEach(cleanup)

describe('between the closing and the count', () => {
  it('the topic says that it is being counted, no longer until when one can vote', () => {
    const topic = { status: 'decide', until: '2026-03-06T10:00:00.000Z', openMotionId: motionId } as const
    const end = Date.parse(topic.until)

    expect(untilSaid(topic, end - 1)).toContain('投票')
    expect(untilSaid(topic, end + 1)).toBe('投票截止了，正在计票')
    expect(untilShort(topic, end + 1)).toBe('投票截止了，正在计票')
  })

  it('whoever comes too late is told, and has no button left that would be refused', async () => {
    const motion = aMotion()
    serveBallots(motion, () => {
      Object.assign(motion, { status: 'counting', moves: [] })
      return refused(409, 'voteClosed', { title: '已经截止了，不能再投、再改' })
    })
    open(<Ballot />)
    await choose('同意')
    await press('投“同意”')

    await screen.findByText('已经截止了，不能再投、再改')
    await waitFor(() => expect(screen.queryByRole('button', { name: /^投/ })).toBeNull())
  })
})
