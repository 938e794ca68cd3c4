import type { MeetingMove, MeetingMoveName } from '../../shared/meeting/meeting'
import { meetingMoves } from '../../shared/meeting/meeting'
import { tableForFile } from '../support/engine'
import { courtyard } from './courtyard'

const table = tableForFile()
const street = courtyard(table)
const { clock, iso } = street

const everybody = ['zhou', 'lin', 'guest', 'shen', 'gu', 'streetdesk', 'qin', 'luo', 'admin']
/** Zhou owns the topic; Gu serves its community. */
const lead = ['zhou', 'gu', 'streetdesk', 'qin']

/** Who may do what at a meeting at which Lin has attended and speaks; written down a second time, by hand. */
const allowed: Record<MeetingMoveName, readonly string[]> = {
  change: lead,
  cancel: lead,
  attend: everybody,
  countWithoutPhone: lead,
  askForFloor: ['lin'],
  leaveQueue: ['lin'],
  askFor: lead,
  giveFloor: lead,
  endTurn: ['zhou', 'lin', 'gu', 'streetdesk', 'qin'],
  tick: lead,
  end: lead,
  minutes: lead,
}

type Phase = 'called' | 'gathering' | 'running' | 'ended' | 'cancelled'
/** And when, for whoever may. */
const times: Record<MeetingMoveName, readonly Phase[]> = {
  change: ['called', 'gathering'],
  cancel: ['called', 'gathering', 'running'],
  attend: ['gathering', 'running'],
  countWithoutPhone: ['gathering', 'running', 'ended'],
  askForFloor: ['gathering', 'running'],
  leaveQueue: ['gathering', 'running'],
  askFor: ['gathering', 'running'],
  giveFloor: ['gathering', 'running'],
  endTurn: ['gathering', 'running'],
  tick: ['gathering', 'running', 'ended'],
  end: ['gathering', 'running'],
  minutes: ['gathering', 'running', 'ended'],
}

const bodies = (code: string): { [M in MeetingMoveName]: Extract<MeetingMove, { move: M }> } => ({
  change: { move: 'change', at: iso(clock.now + 7_200_000), place: '亭子', agenda: ['商量'] },
  cancel: { move: 'cancel', reason: '下雨' },
  attend: { move: 'attend', code },
  countWithoutPhone: { move: 'countWithoutPhone', buildingId: street.building, people: 1 },
  askForFloor: { move: 'askForFloor' },
  leaveQueue: { move: 'leaveQueue' },
  askFor: { move: 'askFor' },
  giveFloor: { move: 'giveFloor', speaker: 1 },
  endTurn: { move: 'endTurn', speaker: 1 },
  tick: { move: 'tick', item: 0, isDone: true },
  end: { move: 'end' },
  minutes: { move: 'minutes', words: '到了几位' },
})

const notTheirs = ['notYourTopic', 'notHere', 'notFound']

/** Lin is there and has the floor; the code is on the screen. */
async function speaking() {
  const meeting = await street.begun()
  const { code } = await meeting.code('zhou')
  await meeting.do('lin', { move: 'attend', code })
  await meeting.do('lin', { move: 'askForFloor' })
  await meeting.do('zhou', { move: 'giveFloor', speaker: 1 })
  return { ...meeting, code }
}

/** Ten minutes before it begins: Lin has come, and one without a phone; nobody has had the floor. */
async function gathering() {
  const meeting = await street.begun()
  clock.now -= 600_000
  const { code } = await meeting.code('zhou')
  await meeting.do('lin', { move: 'attend', code })
  await meeting.do('zhou', { move: 'askFor' })
  return { ...meeting, code }
}

const meetingIn = (phase: Phase) => (phase === 'gathering' ? gathering() : speaking())

describe('who may do what at a meeting, and when', () => {
  it.each(meetingMoves)('%s: whose it is', async (move) => {
    const meeting = await speaking()
    const theirs = []
    for (const who of everybody) {
      // Whoever attends by this is there from then on: each at a meeting of her own.
      const { code, ...at } = move === 'attend' || move === 'endTurn' ? await speaking() : meeting
      const { refusal } = await at.do(who, bodies(code)[move])
      if (!notTheirs.includes(refusal ?? '')) theirs.push(who)
    }
    expect(theirs).toEqual(allowed[move])
  })

  it.each(meetingMoves)('%s: in which phase', async (move) => {
    const found: string[] = []
    const who = ['askForFloor', 'leaveQueue'].includes(move) ? 'lin' : 'zhou'
    for (const phase of ['called', 'gathering', 'running', 'ended', 'cancelled'] as const) {
      const { code, ...meeting } = await meetingIn(phase)
      if (phase === 'ended') await meeting.do('zhou', { move: 'end' })
      if (phase === 'cancelled') await meeting.do('zhou', { move: 'cancel', reason: '下雨' })
      // An hour before it begins.
      if (phase === 'called') clock.now -= 3_600_000
      const { refusal } = await meeting.do(who, bodies(code)[move])
      if (phase === 'called') clock.now += 3_600_000
      if (refusal !== 'meetingNotOn') found.push(phase)
    }
    expect(found).toEqual(times[move])
  })

  it('is not on before it begins, but where somebody has had the floor already', async () => {
    const meeting = await gathering()
    const before = (await meeting.read('zhou')).meeting
    expect([before.state, before.moves.includes('change')]).toEqual(['gathering', true])
    await meeting.do('zhou', { move: 'giveFloor', speaker: 1 })
    const begun = (await meeting.read('zhou')).meeting
    expect([begun.state, begun.moves.includes('change')]).toEqual(['running', false])
  })

  it('what is offered on the screen is what can be done', async () => {
    const { code, ...meeting } = await speaking()
    expect((await meeting.read('lin')).meeting.moves).toEqual(['askForFloor', 'endTurn'])
    expect((await meeting.read('guest')).meeting.moves).toEqual(['attend'])
    expect((await meeting.read('zhou')).meeting.moves).toEqual([
      'cancel',
      'attend',
      'countWithoutPhone',
      'askFor',
      'endTurn',
      'tick',
      'end',
      'minutes',
    ])
    expect((await meeting.do('guest', { move: 'attend', code })).meeting.moves).toEqual(['askForFloor'])
  })
})
