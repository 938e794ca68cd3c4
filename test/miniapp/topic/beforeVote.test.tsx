import { cleanup, screen } from '@testing-library/react'
import type { TopicSeen } from '../../../shared/topic/topic'
import TopicPage from '../../../miniapp/src/topic/topic'
import { phone } from '../../support/taro/phone'
import { ok } from '../staff/fakeServer'
import { aMotion } from './aMotion'
import { aTopic, topicId } from './aTopic'
import { aNewTopicPhone, open, press, serve } from './topicPhone'

const path = `/topics/${topicId}`

const history: TopicSeen['history'] = [
  { deed: 'inform', at: '2026-03-01T00:00:00.000Z', by: '牵头人', of: '1' },
  { deed: 'next', at: '2026-03-02T00:00:00.000Z', by: '牵头人', status: 'decide' },
]
const informed: TopicSeen['informed'] = [
  { n: 1, kind: 'notice', title: '议事通知', words: '来说说', photoUrls: [], at: '2026-03-01T00:00:00.000Z' },
]

const served = (motions: object[]) =>
  serve(({ path: to }) => {
    if (to === path) return ok({ topic: aTopic({ status: 'decide', history, informed }) })
    if (to === `${path}/meetings`) return ok({ meetings: [], mayCall: false })
    if (to === `${path}/motions`) return ok({ motions })
    return undefined
  })

const proposed = (number: number, moves: string[]) =>
  aMotion({ status: 'proposed', seconds: { number, needed: 5, isMine: false }, moves: moves as never })

beforeEach(() => {
  aNewTopicPhone()
  phone.params = { id: topicId }
})
afterEach(cleanup)

describe('决事 before the vote is open', () => {
  it('asks at the top, and under the thumb, to second what waits for it', async () => {
    served([proposed(2, ['second'])])
    open(<TopicPage />)

    await screen.findByText('有一句话等您家附议')
    expect(screen.getByText(/再有 3 户附议，就能投票/)).toBeTruthy()
    await press('看一看，要不要附议')
    expect(phone.calls.filter(({ name }) => name === 'navigateTo')).toHaveLength(1)
  })

  it('names in its history the step it came to, and what was put out', async () => {
    served([])
    open(<TopicPage />)

    await screen.findByText('牵头人进到“决事”了')
    expect(screen.getByText('牵头人发了通知')).toBeTruthy()
  })

  it.each([
    [[], '等牵头人写好要投票的那句话。写好了，在这里看得到。'],
    [[proposed(2, [])], '话写好了，等附议的户数够了，就能投票。'],
    [[proposed(5, [])], '话写好了，等牵头人开始投票。'],
  ])('says what it waits for, and keeps the record in reach (%#)', async (motions, said) => {
    served(motions)
    open(<TopicPage />)

    await screen.findByText(said)
    await press(/^更多：/)
    await screen.findByRole('link', { name: /^意见是怎么看的/ })
  })
})
