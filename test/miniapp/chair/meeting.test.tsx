import { fireEvent, screen, waitFor } from '@testing-library/react'
import MeetingOfTopic from '../../../miniapp/src/chair/meeting'
import { meetingOf, momentOf } from '../../../miniapp/src/chair/callWords'
import { MeetingCommand, MeetingMove, type Meeting } from '../../../shared/meeting/meeting'
import { phone } from '../../support/taro/phone'
import { press, pressLabelled, show, write } from '../admin/adminPhone'
import { ok, refused, type Answer } from '../staff/fakeServer'
import { topicId } from '../topic/aTopic'
import { aTopic } from './aTopic'
import { chairPhone, serveTopic } from './chairPhone'

chairPhone()

const at = '2026-05-09T01:30:00.000Z'
const aMeeting = (more: Partial<Meeting> = {}): Meeting => ({
  n: 1,
  at,
  place: '6号楼前凉亭',
  state: 'running',
  people: 9,
  hasMinutes: false,
  topicId,
  topicTitle: '6号楼加装电梯，钱怎么摊？',
  version: 3,
  agenda: [
    { words: '要花多少', isDone: true },
    { words: '钱怎么摊', isDone: false },
  ],
  withPhone: 7,
  withoutPhone: [],
  iAmHere: true,
  now: at,
  speakers: [
    { speaker: 4, turns: 0, isWaiting: true, isMine: false },
    { speaker: 2, turns: 1, isWaiting: true, isMine: false },
    { speaker: 1, turns: 2, isWaiting: false, isMine: false },
  ],
  minutes: [],
  moves: ['countWithoutPhone', 'askFor', 'giveFloor', 'endTurn', 'tick', 'end', 'minutes'],
  ...more,
})

function serveMeeting(
  first = aMeeting(),
  after: (meeting: Meeting, move: MeetingMove) => Meeting = (one) => one,
) {
  let meeting = first
  const base = `/topics/${topicId}/meetings`
  const reads: Record<string, () => unknown> = {
    [base]: () => ({ meetings: [], mayCall: true }),
    [`${base}/1`]: () => ({ meeting }),
    [`${base}/1/code`]: () => ({
      code: '040506',
      qr: 'emulin:meeting/x',
      changesAt: '2099-01-01T00:00:00.000Z',
    }),
  }
  const also: Answer = ({ path, method, body }) => {
    if (method === 'GET') return reads[path] && ok(reads[path]())
    if (path === base)
      return MeetingCommand.safeParse(body).success ? ok({ meeting }) : refused(400, 'badInput')
    const read = MeetingMove.safeParse(body)
    if (!read.success) return refused(400, 'badInput')
    meeting = after(meeting, read.data)
    return ok({ meeting })
  }
  phone.params = { topic: topicId, n: '1' }
  return serveTopic({ topic: aTopic(), also })
}

describe('calling a meeting 约碰头会', () => {
  it.each([
    { day: '2026-05-09', clock: '9:30', at: '2026-05-09T01:30:00.000Z' },
    { day: '2026-05-09', clock: '19：00', at: '2026-05-09T11:00:00.000Z' },
    { day: '2026-05-09', clock: '7点', at: '2026-05-08T23:00:00.000Z' },
    { day: '2026-05-09', clock: '25:00', at: undefined },
    { day: '2026-02-30', clock: '9:30', at: undefined },
  ])('$day $clock is $at', ({ day, clock, at: moment }) => {
    expect(momentOf(day, clock)).toBe(moment)
  })

  it('says at its field what is missing', () => {
    const blank = { day: '2026-05-09', clock: '9:30', place: ' ', agenda: '\n' }

    expect(Object.keys(meetingOf(blank).wrong)).toEqual(['place', 'agenda'])
  })

  it('is not called into the past: the day is named', () => {
    const written = { day: '2026-05-09', clock: '9:30', place: '凉亭', agenda: '商量' }

    expect(meetingOf(written, Date.parse('2026-05-10T00:00:00.000Z')).wrong).toHaveProperty('day')
    expect(meetingOf(written, Date.parse('2026-05-08T00:00:00.000Z')).wrong).toEqual({})
  })

  it('is called with its agenda, a line for each point', async () => {
    const { sent } = serveMeeting()
    phone.params = { topic: topicId }
    show(<MeetingOfTopic />)
    await press('约一次碰头会')
    await write('哪一天', '2099-05-09')
    await write('几点', '9:30')
    await write('在哪里', '凉亭')
    await write('说哪几件', '要花多少\n\n 钱怎么摊 ')
    await press('约好')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]?.body).toEqual({
      at: '2099-05-09T01:30:00.000Z',
      place: '凉亭',
      agenda: ['要花多少', '钱怎么摊'],
    })
  })
})

describe('holding a meeting 开碰头会', () => {
  it('shows the code large, and as a picture to scan', async () => {
    serveMeeting()
    show(<MeetingOfTopic />)

    expect(await screen.findByText('040506')).toBeTruthy()
    expect(document.querySelector('img.qr')?.getAttribute('src')).toContain('data:image/svg+xml')
    expect(screen.getByText('7 位用手机签了')).toBeTruthy()
  })

  it('gives the floor to who has spoken least, and takes it back', async () => {
    const floor = { speaker: 4, isMine: false, startedAt: at, endsAt: '2026-05-09T01:33:00.000Z' }
    const { sent } = serveMeeting(aMeeting(), (meeting, { move }) => {
      const { floor: _, ...free } = meeting
      return move === 'giveFloor' ? { ...meeting, floor } : free
    })
    show(<MeetingOfTopic />)
    await press('请 4号 发言，3 分钟')
    expect(await screen.findByText('4号在说')).toBeTruthy()
    expect(screen.queryByText('请 4号 发言，3 分钟')).toBeNull()
    await press('说完了')

    await waitFor(() => expect(sent()).toHaveLength(2))
    expect(sent().map(({ body }) => body)).toEqual([
      { move: 'giveFloor', speaker: 4 },
      { move: 'endTurn', speaker: 4 },
    ])
  })

  it('asks for whoever has no phone, and for one who speaks again', async () => {
    const { sent } = serveMeeting()
    show(<MeetingOfTopic />)
    await press('没带手机的要发言')
    await waitFor(() => expect(sent()).toHaveLength(1))
    await press('1号 再说')

    await waitFor(() => expect(sent()).toHaveLength(2))
    expect(sent().map(({ body }) => body)).toEqual([{ move: 'askFor' }, { move: 'askFor', speaker: 1 }])
  })

  it('counts heads by building, ticks the agenda, and ends', async () => {
    const { sent } = serveMeeting()
    show(<MeetingOfTopic />)
    await press('记几位没带手机的')
    await press('1号楼')
    await write('一共几位', '4')
    await press('记下')
    await waitFor(() => expect(sent()).toHaveLength(1))
    await pressLabelled('钱怎么摊')
    await waitFor(() => expect(sent()).toHaveLength(2))
    await press('散会')

    await waitFor(() => expect(sent()).toHaveLength(3))
    expect(sent().map(({ body }) => body)).toEqual([
      { move: 'countWithoutPhone', buildingId: expect.stringMatching(/B1$/) as string, people: 4 },
      { move: 'tick', item: 1, isDone: true },
      { move: 'end' },
    ])
  })

  it('what was corrected in the minutes stays to be read', async () => {
    const minutes = [
      { words: '定了：一楼不出钱。', at: '2026-05-09T04:00:00.000Z' },
      { words: '定了：一楼出一半。', at: '2026-05-09T03:00:00.000Z' },
    ]
    const { sent } = serveMeeting(aMeeting({ state: 'ended', minutes }))
    show(<MeetingOfTopic />)
    expect(await screen.findByText('改过以前的')).toBeTruthy()
    expect(screen.getByText('定了：一楼出一半。')).toBeTruthy()
    fireEvent.click(screen.getByText('改记录'))
    await write('说了什么，定了什么？', '定了：一楼不出钱，二楼出三成。')
    await press('贴出来')

    await waitFor(() =>
      expect(sent()[0]?.body).toEqual({ move: 'minutes', words: '定了：一楼不出钱，二楼出三成。' }),
    )
  })
})
