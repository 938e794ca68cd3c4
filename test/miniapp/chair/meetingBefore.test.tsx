import { screen } from '@testing-library/react'
import MeetingOfTopic from '../../../miniapp/src/chair/meeting'
import type { Meeting } from '../../../shared/meeting/meeting'
import { phone } from '../../support/taro/phone'
import { show } from '../admin/adminPhone'
import { ok } from '../staff/fakeServer'
import { aTopic, topicId } from './aTopic'
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
