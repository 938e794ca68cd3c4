import { cleanup, screen } from '@testing-library/react'
import type { Opinion } from '../../../shared/opinion/opinion'
import type { TopicSeen } from '../../../shared/topic/topic'
import TopicPage from '../../../miniapp/src/topic/topic'
import { phone } from '../../support/taro/phone'
import { ok } from '../staff/fakeServer'
import { aTopic, topicId } from './aTopic'
import { aNewTopicPhone, open, serve } from './topicPhone'

const at = '2026-03-02T00:00:00.000Z'
const mine: Opinion = {
  id: '01KAJ000000000000000000001',
  words: '三楼那家最吵',
  at,
  isMine: true,
  state: 'refused',
  reason: '说到了具体一家',
}
const meeting = { n: 1, at, place: '亭子', state: 'ended', people: 3, hasMinutes: true }

function served(topic: TopicSeen) {
  const said = { opinions: [mine], answered: 0, shown: 0, left: 20 }
  const may = { say: false, answer: false, look: false }
  serve(({ path }) => {
    if (path === `/topics/${topicId}`) return ok({ topic })
    if (path.endsWith('/meetings')) return ok({ meetings: [meeting], mayCall: false })
    return ok({ ...said, may, motions: [], questions: [] })
  })
  open(<TopicPage />)
}
const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

beforeEach(() => {
  aNewTopicPhone()
  phone.params = { id: topicId }
})
afterEach(cleanup)

it('what came of it stands before what was laid out and said', async () => {
  const objection = { id: '1', words: '没算消防通道', at, isMine: false }
  served(aTopic({ status: 'publish', at: 2, objections: [objection] }))

  await screen.findByText('没放出来：说到了具体一家')
  await screen.findByText('通知、材料、碰头会')
  const order = ['异议和答复', '通知、材料、碰头会', '您说的，大家看不到']
  expect(titles().filter((title) => order.includes(title ?? ''))).toEqual(order)
})

it('an ended topic says at its head what it was ended with', async () => {
  served(aTopic({ status: 'archived', history: [{ deed: 'archive', at, by: '牵头人', words: '线划好了' }] }))

  const heads = await screen.findAllByText('线划好了')
  expect(heads[0]?.closest('[role="status"]')?.textContent).toContain('办完归档')
})
