import { fireEvent, screen, waitFor } from '@testing-library/react'
import LookAtOpinions from '../../../miniapp/src/chair/look'
import type { ToLookAt } from '../../../shared/opinion/opinion'
import { opinionOperations } from '../../../shared/opinion/operations'
import { press, pressLabelled, show } from '../admin/adminPhone'
import { phone } from '../../support/taro/phone'
import { ok, refused } from '../staff/fakeServer'
import { topicId } from '../topic/aTopic'
import { chairPhone, serveTopic } from './chairPhone'

chairPhone()

const at = '2026-05-01T01:00:00.000Z'
const opinion = (n: number, words: string): ToLookAt => ({
  topicId,
  topicTitle: '6号楼加装电梯，钱怎么摊？',
  id: `01KAB000000000000000000${String(n).padStart(3, '0')}`,
  words,
  at,
  lookedAtBy: at,
  isLate: n === 1,
})
const first = opinion(1, '一楼不用出钱')
const second = opinion(2, '三楼那家最不讲理')

/** What was looked at waits no longer. */
function serveWaiting() {
  let waiting = [first, second]
  return serveTopic({
    also: ({ path, method, body }) => {
      if (path.startsWith('/opinions/waiting')) return ok({ waiting })
      const [, id] = /opinions\/([^/]+)\/moderate$/.exec(path) ?? []
      if (method !== 'POST' || !id) return undefined
      if (!opinionOperations.lookAtOpinion.body.safeParse(body).success) return refused(400, 'badInput')
      waiting = waiting.filter((one) => one.id !== id)
      return ok({ opinion: { id, words: '', at, isMine: false, state: 'shown' } })
    },
  })
}

/** One topic: an opinion that is shown, and a comment under the owner's question. */
function serveShown() {
  const shown = { at, isMine: false, state: 'shown' }
  const comment = { ...shown, id: `q1-${first.id}`, words: '三楼老李最吵' }
  const question = { n: 1, words: '施工最怕什么', at, comments: [] }
  let comments = [comment]
  phone.params = { id: topicId }
  return serveTopic({
    also: ({ path, method, body }) => {
      const on = path.replace(`/topics/${topicId}`, '')
      if (on.startsWith('/opinions?')) return ok({ opinions: [{ ...shown, ...first }] })
      if (on.startsWith('/opinions/log')) return ok({ entries: [] })
      if (on === '/questions') return ok({ questions: [question], may: { say: false, look: true } })
      if (on.startsWith('/questions/1/comments')) return ok({ comments })
      if (method !== 'POST' || on !== `/opinions/${comment.id}/moderate`) return undefined
      if (!opinionOperations.lookAtOpinion.body.safeParse(body).success) return refused(400, 'badInput')
      comments = []
      return ok({ opinion: { ...comment, state: 'hidden' } })
    },
  })
}

describe('looking at opinions 看意见', () => {
  it('the one that waits longest is in front, and one tap lets it be seen', async () => {
    const { sent } = serveWaiting()
    show(<LookAtOpinions />)
    await screen.findByText('2 条意见等着看')
    expect(screen.getByText('过了该看的时间')).toBeTruthy()
    const [show1] = await screen.findAllByText('放出来')
    fireEvent.click(show1 as HTMLElement)

    expect(await screen.findByText('1 条意见等着看')).toBeTruthy()
    expect(sent()[0]).toMatchObject({
      path: `/topics/${topicId}/opinions/${first.id}/moderate`,
      body: { look: 'show' },
    })
  })

  it('what was just let out can be taken in again, with a reason', async () => {
    const { sent } = serveWaiting()
    show(<LookAtOpinions />)
    const [show1] = await screen.findAllByText('放出来')
    fireEvent.click(show1 as HTMLElement)
    await press('不给大家看了')
    await press('不给大家看了，写明原因')
    expect(sent()).toHaveLength(1)
    await press('有门牌、电话')
    await press('不给大家看了，写明原因')

    await waitFor(() => expect(sent()).toHaveLength(2))
    expect(sent()[1]).toMatchObject({ body: { look: 'hide', reason: '有门牌、电话' } })
  })

  it('a comment that is shown is taken in again, with a reason', async () => {
    const { sent } = serveShown()
    show(<LookAtOpinions />)
    await screen.findByText('留言：施工最怕什么')
    await pressLabelled('不给大家看了：三楼老李最吵')
    await press('说的是某一个人')
    await press('不给大家看了，写明原因')

    await screen.findByText('还没有放出来的留言。')
    expect(sent()).toMatchObject([
      {
        path: `/topics/${topicId}/opinions/q1-${first.id}/moderate`,
        body: { look: 'hide', reason: '说的是某一个人' },
      },
    ])
  })

  it('is refused with a reason that says nothing of who', async () => {
    const { sent } = serveWaiting()
    show(<LookAtOpinions />)
    const refusing = await screen.findAllByText('不放出来')
    fireEvent.click(refusing[1] as HTMLElement)
    await press('说的是某一个人')
    await press('不放出来，写明原因')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]).toMatchObject({
      path: `/topics/${topicId}/opinions/${second.id}/moderate`,
      body: { look: 'refuse', reason: '说的是某一个人' },
    })
  })
})
