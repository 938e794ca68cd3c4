import { readQr } from '../../shared/meeting/qr'
import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { courtyard } from './courtyard'

const table = tableForFile()
const street = courtyard(table, 4)
const { call, meetingAt, begun, topicInTalk, clock, iso, read } = street
const minute = 60_000

describe('a meeting 碰头会', () => {
  it('is called by the owner or the desk, once for each command, and changed or called off', async () => {
    const topicId = await topicInTalk()
    const key = keyAt(clock.now)
    const called = await call('zhou', topicId, [{}, key])
    expect(called).toMatchObject({ status: 201, meeting: { n: 1, state: 'called', people: 0 } })
    expect((await call('zhou', topicId, [{}, key])).meeting.n).toBe(1)
    expect((await call('zhou', topicId, [{ place: '别处' }, key])).refusal).toBe('keyReused')
    expect((await call('gu', topicId)).meeting.n).toBe(2)
    expect((await call('lin', topicId)).refusal).toBe('notYourTopic')
    expect((await call('zhou', topicId, [{ at: iso(clock.now - 3_600_000) }])).refusal).toBe('badInput')
    expect((await call('zhou', topicId, [{ place: '打 13900001234' }])).refusal).toBe('personalInWords')

    const first = meetingAt(topicId)
    expect(called.meeting.moves).toEqual(['change', 'cancel'])
    const changed = await first.do('zhou', {
      move: 'change',
      at: iso(clock.now + 2 * 3_600_000),
      place: '居委会二楼',
      agenda: ['就一件事'],
    })
    expect(changed.meeting).toMatchObject({
      place: '居委会二楼',
      agenda: [{ words: '就一件事', isDone: false }],
    })
    const off = await first.do('gu', { move: 'cancel', reason: '下雨' })
    expect(off.meeting).toMatchObject({ state: 'cancelled', reason: '下雨', moves: [] })

    const { body } = await street.as('lin').get(`/topics/${topicId}/meetings`)
    expect(body).toMatchObject({ meetings: [{ n: 2 }, { n: 1, state: 'cancelled' }], mayCall: false })
  })

  it('numbers meetings that are called at once one after the other', async () => {
    const topicId = await topicInTalk()
    const all = await Promise.all(['zhou', 'gu', 'gu'].map((who) => call(who, topicId)))
    expect(all.map(({ meeting }) => meeting.n).sort()).toEqual([1, 2, 3])
  })

  it('is attended by the code on the owner’s screen: twice is once, and an old code is none', async () => {
    const { topicId, ...meeting } = await begun()
    const shown = await meeting.code('zhou')
    expect(readQr(shown.qr)).toEqual({ topicId, n: 1, code: shown.code })
    expect((await meeting.code('lin')).refusal).toBe('notYourTopic')

    const here = await meeting.do('lin', { move: 'attend', code: shown.code })
    expect(here.meeting).toMatchObject({ iAmHere: true, withPhone: 1, people: 1 })
    expect((await meeting.do('lin', { move: 'attend', code: shown.code })).meeting.people).toBe(1)
    // Ten minutes on another code is shown, and the one before still holds.
    clock.now += 10 * minute
    expect((await meeting.code('gu')).code).not.toBe(shown.code)
    expect((await meeting.do('tang', { move: 'attend', code: shown.code })).meeting.people).toBe(2)
    clock.now += 10 * minute
    expect((await meeting.do('n000', { move: 'attend', code: shown.code })).refusal).toBe('meetingCodeWrong')
    // Who is here is here, whatever the code has become.
    expect((await meeting.do('lin', { move: 'attend', code: shown.code })).status).toBe(200)
  })

  it('is not entered by guessing', async () => {
    const meeting = await begun()
    const { code } = await meeting.code('zhou')
    const wrong = code === '000000' ? '000001' : '000000'
    for (let tries = 0; tries < 20; tries++)
      expect((await meeting.do('n001', { move: 'attend', code: wrong })).refusal).toBe('meetingCodeWrong')
    expect((await meeting.do('n001', { move: 'attend', code })).refusal).toBe('tooManyTries')
  })

  it('counts who came without a phone by building, as told last', async () => {
    const meeting = await begun()
    const count = (people: number, buildingId = street.building) =>
      meeting.do('zhou', { move: 'countWithoutPhone', buildingId, people })
    await count(7)
    expect((await count(5)).meeting).toMatchObject({
      people: 5,
      withPhone: 0,
      withoutPhone: [{ buildingId: street.building, buildingName: '1号楼', people: 5 }],
    })
    expect((await count(2, `${street.street.id}00102B2`)).refusal).toBe('notInScope')
    expect((await count(0)).meeting.withoutPhone).toEqual([])
  })

  it('gives the floor to whoever has spoken least, then to whoever asked first, for three minutes', async () => {
    const meeting = await begun()
    const { code } = await meeting.code('zhou')
    for (const who of ['lin', 'n000']) await meeting.do(who, { move: 'attend', code })
    expect((await meeting.do('n002', { move: 'askForFloor' })).refusal).toBe('notHere')

    const asked = await meeting.do('lin', { move: 'askForFloor' })
    expect(asked.meeting.speakers).toEqual([{ speaker: 1, turns: 0, isWaiting: true, isMine: true }])
    await meeting.do('n000', { move: 'askForFloor' })
    await meeting.do('lin', { move: 'askForFloor' })
    await meeting.do('zhou', { move: 'askFor' })
    const queue = async () =>
      (await meeting.read('gu')).meeting.speakers
        .filter(({ isWaiting }) => isWaiting)
        .map(({ speaker }) => speaker)
    expect(await queue()).toEqual([1, 2, 3])

    expect((await meeting.do('zhou', { move: 'giveFloor', speaker: 2 })).refusal).toBe('changedMeanwhile')
    const given = await meeting.do('zhou', { move: 'giveFloor', speaker: 1 })
    expect(given.meeting.floor).toEqual({
      speaker: 1,
      isMine: false,
      startedAt: iso(clock.now),
      endsAt: iso(clock.now + 3 * minute),
    })
    expect((await meeting.read('lin')).meeting.floor?.isMine).toBe(true)
    // Lin asks again at once, and stands behind all who have not spoken, though one of them asks after her.
    await meeting.do('lin', { move: 'askForFloor' })
    await meeting.do('zhou', { move: 'askFor' })
    expect(await queue()).toEqual([2, 3, 4, 1])

    expect((await meeting.do('n000', { move: 'endTurn', speaker: 1 })).refusal).toBe('notYourTopic')
    expect((await meeting.do('lin', { move: 'endTurn', speaker: 1 })).meeting.floor).toBe(undefined)
    await meeting.do('zhou', { move: 'giveFloor', speaker: 2 })
    await meeting.do('zhou', { move: 'giveFloor', speaker: 3 })
    await meeting.do('zhou', { move: 'giveFloor', speaker: 4 })
    expect((await meeting.read('lin')).meeting.floor?.speaker).toBe(4)
    await meeting.do('lin', { move: 'leaveQueue' })
    expect(await queue()).toEqual([])
    await meeting.do('zhou', { move: 'askFor', speaker: 3 })
    expect(await queue()).toEqual([3])
  })

  it('keeps its place for everybody who asks at the same moment', async () => {
    const meeting = await begun()
    const { code } = await meeting.code('zhou')
    const all = ['lin', 'n000', 'n001', 'n002', 'n003']
    for (const who of all) await meeting.do(who, { move: 'attend', code })
    const answers = await Promise.all(all.map((who) => meeting.do(who, { move: 'askForFloor' })))
    expect(answers.map(({ status }) => status)).toEqual(all.map(() => 200))
    expect((await meeting.read('zhou')).meeting.speakers.map(({ speaker }) => speaker)).toEqual([
      1, 2, 3, 4, 5,
    ])
  })

  it('ticks its agenda, ends, and has minutes: what was corrected stays to be read', async () => {
    const { topicId, ...meeting } = await begun()
    const needs = async () => (await read('zhou', topicId)).topic.missing
    await meeting.do('zhou', { move: 'tick', item: 1, isDone: true })
    expect((await meeting.read('lin')).meeting.agenda).toEqual([
      { words: '车位划在哪里', isDone: false },
      { words: '谁来划', isDone: true },
    ])
    expect((await meeting.do('zhou', { move: 'tick', item: 5, isDone: true })).refusal).toBe('badInput')
    expect((await meeting.do('lin', { move: 'end' })).refusal).toBe('notYourTopic')
    await meeting.do('zhou', { move: 'countWithoutPhone', buildingId: street.building, people: 3 })
    expect((await meeting.do('zhou', { move: 'end' })).meeting.state).toBe('ended')
    expect((await meeting.do('lin', { move: 'attend', code: '123456' })).refusal).toBe('meetingNotOn')

    const key = keyAt(clock.now)
    const minutes = { move: 'minutes' as const, words: '到了三位，都说划在北边' }
    await meeting.do('zhou', minutes, key)
    expect((await meeting.do('zhou', minutes, key)).meeting.minutes).toHaveLength(1)
    expect((await meeting.do('zhou', { move: 'minutes', words: '电话 13900001234' })).refusal).toBe(
      'personalInWords',
    )
    const later = await meeting.do('gu', { move: 'minutes', words: '到了三位，两位说划在北边' })
    expect(later.meeting.minutes.map(({ words }) => words)).toEqual([
      '到了三位，两位说划在北边',
      '到了三位，都说划在北边',
    ])
    expect((await needs()).map(({ what }) => what)).not.toContain('meeting')
  })
})
