import { cleanup, screen, waitFor } from '@testing-library/react'
import type { Meeting } from '../../../shared/meeting/meeting'
import { clockLeft } from '../../../miniapp/src/topic/clockLeft'
import MeetingPage from '../../../miniapp/src/topic/meeting'
import { phone } from '../../support/taro/phone'
import { ok, refused } from '../staff/fakeServer'
import { topicId } from './aTopic'
import { aNewTopicPhone, open, press, serve, toasts, write } from './topicPhone'

const path = `/topics/${topicId}/meetings/1`

const aMeeting = (more: Partial<Meeting> = {}): Meeting => ({
  n: 1,
  at: '2026-03-07T01:30:00.000Z',
  place: '1号楼前',
  state: 'running',
  people: 7,
  hasMinutes: false,
  topicId,
  topicTitle: '楼前空地停车还是种花？',
  version: 3,
  agenda: [
    { words: '看图纸', isDone: true },
    { words: '怎么摊', isDone: false },
  ],
  withPhone: 5,
  withoutPhone: [],
  iAmHere: false,
  now: new Date().toISOString(),
  speakers: [],
  minutes: [],
  moves: ['attend'],
  ...more,
})

const served = (meeting: Meeting, after = meeting) =>
  serve(({ path: to, method }) => {
    if (to !== path) return undefined
    return ok({ meeting: method === 'POST' ? after : meeting })
  })

beforeEach(() => {
  aNewTopicPhone()
  phone.params = { id: topicId, n: '1' }
})
afterEach(cleanup)

describe('the meeting 碰头会', () => {
  it('takes the six digits of the owner’s screen, and asks for no place', async () => {
    const { moves } = served(aMeeting(), aMeeting({ iAmHere: true, moves: ['askForFloor'] }))
    open(<MeetingPage />)
    await write('六位数字', '123')
    await press('签到')
    await screen.findByText('六位数字，在牵头人的屏幕上')
    await write('六位数字', '123456')
    await press('签到')

    await screen.findByText(/您签到了/)
    expect(moves().map(({ body }) => body)).toEqual([{ move: 'attend', code: '123456' }])
    expect(toasts()).toEqual(['签到了'])
    expect(phone.calls.some(({ name }) => name === 'getLocation')).toBe(false)
  })

  it('says what is wrong with a code that is over', async () => {
    serve(({ method }) =>
      method === 'POST'
        ? refused(404, 'codeUnknown', { title: '码不对，或者过时了' })
        : ok({ meeting: aMeeting() }),
    )
    open(<MeetingPage />)
    await write('六位数字', '999999')
    await press('签到')

    await screen.findByText('码不对，或者过时了')
  })

  it('reads the code by the camera, and knows that of another meeting', async () => {
    const { moves } = served(aMeeting(), aMeeting({ iAmHere: true, moves: [] }))
    phone.answers.set('scanCode', () => ({ result: `emulin:meeting/${topicId}/2/111111` }))
    open(<MeetingPage />)
    await press('扫牵头人的码')
    await screen.findByText('这是另一场会的码，请扫这一场的')

    phone.answers.set('scanCode', () => ({ result: `emulin:meeting/${topicId}/1/222222` }))
    await press('扫牵头人的码')
    await waitFor(() => expect(moves().map(({ body }) => body)).toEqual([{ move: 'attend', code: '222222' }]))
  })

  it('shows by number whose turn it is, and whose next', async () => {
    const endsAt = new Date(Date.now() + 134_000).toISOString()
    served(
      aMeeting({
        iAmHere: true,
        moves: ['leaveQueue'],
        floor: { speaker: 4, isMine: false, startedAt: new Date().toISOString(), endsAt },
        speakers: [
          { speaker: 9, turns: 0, isWaiting: true, isMine: false },
          { speaker: 7, turns: 1, isWaiting: true, isMine: true },
          { speaker: 4, turns: 2, isWaiting: false, isMine: false },
        ],
      }),
    )
    open(<MeetingPage />)

    await screen.findByText('请 4号 说')
    expect(screen.getByText('下一位，说过 0 次')).toBeTruthy()
    expect(screen.getByText('前面还有 1 位，说过 1 次')).toBeTruthy()
    expect(screen.getByText('7号，您')).toBeTruthy()
    expect(screen.getByRole('button', { name: '先不说了' })).toBeTruthy()
  })

  it('keeps the minutes from before a correction readable', async () => {
    const at = '2026-03-08T01:30:00.000Z'
    served(
      aMeeting({
        state: 'ended',
        moves: [],
        minutes: [
          { words: '定了三条', at },
          { words: '定了两条', at: '2026-03-07T05:30:00.000Z' },
        ],
      }),
    )
    open(<MeetingPage />)
    await screen.findByText('定了三条')
    expect(screen.queryByText('定了两条')).toBeNull()
    await press('改过 1 次，看改之前的')

    await screen.findByText('定了两条')
  })
})

it.each([
  [134_000, '2:14'],
  [180_000, '3:00'],
  [600, '0:01'],
  [0, '0:00'],
  [-5_000, '0:00'],
])('a turn that ends in %i ms says %s', (left, said) => {
  expect(clockLeft(new Date(1_000_000 + left).toISOString(), 1_000_000)).toBe(said)
})
