import { screen, waitFor } from '@testing-library/react'
import MeetingOfTopic from '../../../miniapp/src/chair/meeting'
import { MeetingMove, type Meeting } from '../../../shared/meeting/meeting'
import { phone } from '../../support/taro/phone'
import { press, show, write } from '../admin/adminPhone'
import { ok, refused } from '../staff/fakeServer'
import { topicId } from '../topic/aTopic'
import { aTopic } from './aTopic'
import { chairPhone, serveTopic } from './chairPhone'

chairPhone()

const meeting: Meeting = {
  n: 1,
  at: '2099-05-09T01:30:00.000Z',
  place: '6号楼前凉亭',
  state: 'called',
  people: 0,
  hasMinutes: false,
  topicId,
  topicTitle: '6号楼加装电梯，钱怎么摊？',
  version: 1,
  agenda: [{ words: '钱怎么摊', isDone: false }],
  withPhone: 0,
  withoutPhone: [],
  iAmHere: false,
  now: '2099-05-08T01:30:00.000Z',
  speakers: [],
  minutes: [],
  moves: ['change', 'cancel'],
}

it('a planned meeting says when the code will come, and asks for none before', async () => {
  phone.params = { topic: topicId, n: '1' }
  const { asked } = serveTopic({
    topic: aTopic(),
    also: ({ path }) => (path === `/topics/${topicId}/meetings/1` ? ok({ meeting }) : undefined),
  })
  show(<MeetingOfTopic />)

  await screen.findByText('到点前 30 分钟会出现签到码')
  expect(screen.queryByText('谁来说')).toBeNull()
  expect(asked.filter(({ path }) => path.endsWith('/code'))).toEqual([])
})

it('改时间地点 begins with what was agreed, and sends what it is now', async () => {
  phone.params = { topic: topicId, n: '1' }
  let now = meeting
  const { asked } = serveTopic({
    topic: aTopic(),
    also: ({ path, method, body }) => {
      if (path !== `/topics/${topicId}/meetings/1`) return undefined
      if (method === 'GET') return ok({ meeting: now })
      const read = MeetingMove.safeParse(body)
      if (!read.success || read.data.move !== 'change') return refused(400, 'badInput')
      now = { ...now, at: read.data.at, place: read.data.place }
      return ok({ meeting: now })
    },
  })
  show(<MeetingOfTopic />)

  await press('改时间地点')
  expect(screen.getByLabelText<HTMLInputElement>('哪一天').value).toBe('2099-05-09')
  expect(screen.getByLabelText<HTMLInputElement>('几点').value).toBe('09:30')
  await write('几点', '傍晚')
  await press('改好')
  await screen.findByText('写成 9:30 或者 19:00 这样')
  await write('几点', '19:00')
  await write('在哪里', '居委会二楼')
  await press('改好')

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await screen.findByText(/19:00，居委会二楼$/)
  const sent = asked.filter(({ path, method }) => method === 'POST' && path.endsWith('/meetings/1'))
  expect(sent.map(({ body }) => body)).toEqual([
    { move: 'change', at: '2099-05-09T11:00:00.000Z', place: '居委会二楼', agenda: ['钱怎么摊'] },
  ])
})
